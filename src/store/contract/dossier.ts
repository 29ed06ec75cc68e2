/** What a store does for the dossier of a record. */

/** A dossier's file as it was kept. */
export interface KeptDossier {
  /** the file's name */
  name: string
  text: string
}

export interface DossierStore {
  /** The dossier that counts; null when none was kept, or the latest was put away. */
  dossier(): Promise<KeptDossier | null>
  /** Keeps a dossier, or with null follows none. The statements stay as they are, and stale until `refresh`. */
  keepDossier(dossier: KeptDossier | null): Promise<void>
  /** Takes the latest `keepDossier` back; false when there is none. */
  undoDossier(): Promise<boolean>
}
