/**
 * Who held which office when: made by tools/office-holders.ts, not by hand; read by offices.ts.
 * =COUNTRY OR BODY|offices that "the leader" means, in order; *OFFICE|titles; NAME;other spellings|since|until|vouched for until.
 * Facts of the CIA World Factbook (public domain), unitedstates/congress-legislators (CC0), REIGN (MIT, see NOTICE) and general knowledge.
 */
export const OFFICE_HOLDERS = `
=Afghanistan|supreme leader;president
*president
Najibullah|1986-05-04|1992-04
Mojadidi|1992-04-28|1992-06
Burhanuddin Rabbani|1992-06-28|1996-09
Mullah Omar|1996-09-27|2001-11
Hamid Karzai|2004-12-07|2014-09-29
Ashraf Ghani;Ashraf Ghani Ahmadzai|2014-09-29|2021-08-15
*supreme leader|leader;taliban leader
Hibatullah Akhundzada;Haibatullah Akhundzada;Haybatullah Akhundzada|2021-08-15||2026-12-01
*vice president|first vice president;second vice president
Abdul Rashid Dostam|2014-09-29|2022-01-20|2021-12-06
Sarwar Danesh|2014-09-29|2022-01-20|2021-12-06
=African Union
*commission chair|african union chief;au commission chair
Moussa Faki Mahamat;Moussa Faki|2017-03-14|2025-03-13
Mahmoud Ali Youssouf|2025-03-13||2026-12-01
=Albania|prime minister
*president|president of the republic
Bujar Nishani|2012-07-24|2017-07-24
Ilir Meta|2017-07-24|2022-07-24
Bajram Begaj|2022-07-24||2026-01-22
*prime minister|pm;premier
Alia|1985-04-13|1992-04
Berisha|1992-04-09|1997-07
Fatos Nano|1997-07-24|1998-10
Majko|1998-10-02|1999-10
Meta|1999-10-29|2002-02
Majko|2002-02-22|2002-07
Fatos Nano|2002-07-31|2005-09
Berisha|2005-09-11|2013-09
Edi Rama|2013-09-10||2026-01-22
=Algeria|president
*president
Benjedid|1979-02-07|1992-01
Boudiaf|1992-01-14|1992-06
Kafi|1992-07-02|1994-01
Zeroual|1994-01-31|1999-04
Abdelaziz Bouteflika|1999-04-28|2019-04-02
Bensalah|2019-04-02|2019-12
Abdelmadjid Tebboune|2019-12-12||2026-01-22
*prime minister|pm;premier
Abdelmalek Sellal|2014-04-28||2017-03-28
Abdelaziz Djerad|2019-12-28|2021-07-07
Ayman Benabderrahmane|2021-07-07|2023-11-11
Nadir Larbaoui|2023-11-11|2025-08-28
Sifi Ghrieb|2025-08-28||2026-01-22
=Andorra|prime minister
*prime minister|head of government;pm;premier
Pintat-Solans|1984-05-21|1990-01
Reig|1990-01-12|1994-12
Molne|1994-12-07|2005-05
Pintat-Santolaria|2005-05-27|2009-06
Bartumeu|2009-06-05|2011-04
Agras|2011-04-28|2011-05
Antoni Marti Petit|2011-05-12|2019-05-16
Xavier Espot Zamora;Xaviar Espot Zamora|2019-05-16||2026-01-21
=Angola|president
*president
Jose Eduardo Dos Santos|1979-09-21|2017-09-26
Joao Manuel Goncalves Lourenco|2017-09-26||2026-01-22
*vice president
Manuel Domingos Vicente|2012-09-26||2017-03-28
Bornito De Sousa Baltazar Diogo|2017-09-26|2022-09-01|2022-07-18
Bornito De Sousa Baltazar Diogo|2022-08-29|2023-06-24|2023-05-10
Esperanca Francisco Da Costa|2022-09-15|2024-06-21|2024-05-07
=Antigua and Barbuda|prime minister
*governor general|governor-general
Rodney Williams|2014-08-14||2026-01-21
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-21
*prime minister|pm;premier
Vere Bird|1981-11-01|1994-03
Lester Bird|1994-03-09|2004-03
Spencer|2004-03-24|2014-06
Gaston Browne|2014-06-13||2026-01-21
=Argentina|president
*president
Menem|1989-07-08|1999-12
De La Rua|1999-12-10|2001-12
Adolfo Rodriguez Saa|2001-12-23|2002-01
Eduardo Duhalde|2002-01-02|2003-05
Nestor Kirchner|2003-05-25|2007-12
Cristina Fernandez de Kirchner;Cristina Fernández de Kirchner;Cristina Kirchner;Cristina Fernandez De Kirchner|2007-12-10|2015-12-10
Mauricio Macri|2015-12-10|2019-12-10
Alberto Fernandez;Alberto Fernández;Alberto Ángel Fernández;Alberto Angel Fernandez|2019-12-10|2023-12-10
Javier Milei;Javier Gerardo Milei|2023-12-10||2026-12-01
*vice president
Amado Boudou|2011-12-10||2015-11-29
Gabriela Michetti|2015-12-10||2017-03-28
Cristina Fernández De Kirchner;Cristina Fernandez De Kirchner|2019-12-10|2023-12-14|2023-10-30
Victoria Eugenia Villarruel|2023-12-10|2024-06-27|2024-05-13
=Armenia|prime minister
*president|acting president
Serzh Sargsian|2008-04-09|2018-04-09
Armen Sarkissian|2018-04-09|2022-02-01
Alen Simonyan|2022-02-01|2022-03-13
Vahagn Khachaturyan|2022-03-13||2026-05-17
*prime minister|pm;premier
Ter-Petrosyan|1991-10-16|1998-02
Kocharian|1998-03-04|2008-04
Hovik Abrahamyan|2014-04-13|2016-09-13
Karen Karapetyan|2016-09-13|2018-04-23
Karapetyan|2018-04-23|2018-05
Nikol Pashinyan|2018-05-08||2026-05-17
=Australia|prime minister
*foreign minister|top diplomat
Julie Bishop|2013-09-18|2018-08-28
Marise Payne|2018-08-28|2022-05-23
Penny Wong|2022-05-23||2026-12-01
*governor general|governor-general
Peter Cosgrove|2014-03-28|2019-07-01
David Hurley|2019-07-01|2024-07-01
Samantha Mostyn|2024-07-01||2026-01-22
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-22
*prime minister|pm;premier
Hawke|1983-03-11|1991-12
Keating|1991-12-19|1996-03
Howard|1996-03-11|2007-12
Rudd|2007-12-03|2010-06
Gillard|2010-06-24|2013-06
Rudd|2013-06-27|2013-09
Tony Abbott|2013-09-18|2015-09-15
Malcolm Turnbull;Malcomb Turnbull|2015-09-15|2018-08-24
Scott Morrison|2018-08-24|2022-05-23
Anthony Albanese|2022-05-23||2026-12-01
=Austria|chancellor
*chancellor
Vranitzky|1986-06-16|1997-01
Klima|1997-01-28|2000-02
Schussel|2000-02-05|2007-01
Gusenbauer|2007-01-11|2008-12
Werner Faymann|2008-12-02|2016-05-09
Reinhold Mitterlehner|2016-05-09|2016-05-17
Christian Kern|2016-05-17|2017-12-18
Sebastian Kurz|2017-12-18|2019-05-28
Hartwig Loeger;Hartwig Löger|2019-05-28|2019-06-03
Brigitte Bierlein|2019-06-03|2020-01-07
Sebastian Kurz|2020-01-07|2021-10-11
Alexander Schallenberg|2021-10-11|2021-12-06
Karl Nehammer|2021-12-06|2025-01-10
Alexander Schallenberg|2025-01-10|2025-03-03
Christian Stocker|2025-03-03||2026-12-01
*president
Heinz Fischer|2004-07-08|2017-01-26
Alexander Van Der Bellen|2017-01-26||2026-01-22
=Azerbaijan|president
*president
Mutalibov|1991-09-08|1992-03
Mamedov|1992-03-06|1992-05
Gambarov|1992-05-19|1992-06
Abulfaz Elchibey|1992-06-16|1993-06
H. Aliyev|1993-06-24|2003-10
Ilham Aliyev|2003-10-31||2026-05-17
*prime minister|pm;premier
Artur Rasizade|2003-11-04||2017-03-28
Ali Asadov|2019-10-08||2026-05-17
*vice president|first vice president
Mehriban Aliyeva|2017-02-21||2024-06-21
=Bahamas|prime minister
*governor general|governor-general
Marguerite Pindling|2014-07-08|2019-06-28
Cornelius A. Smith|2019-06-28|2023-09-01
Cynthia A. Pratt|2023-09-01||2026-01-22
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-22
*prime minister|pm;premier
Pindling|1973-07-10|1992-08
Ingraham|1992-08-21|2002-05
Christie|2002-05-03|2005-05
Pratt|2005-05-04|2005-06
Christie|2005-06-01|2007-05
Ingraham|2007-05-04|2012-05
Perry Christie|2012-05-08|2017-05-11
Hubert Minnis|2017-05-11|2021-09-17
Philip Edward Davis;Philip Davis|2021-09-17||2026-01-22
=Bahrain|monarch
*monarch|king;queen;ruler
Isa Ibn Al-Khalifah|1971-08-15|1999-03
Hamad bin Isa Al-Khalifa|1999-03-06||2026-01-21
*prime minister|pm;premier;prime minister crown prince
Salman bin Hamad Al-Khalifa;Khalifa bin Salman Al-Khalifa|1971||2026-01-21
=Bangladesh|prime minister
*president
Abdul Hamid|2013-04-24|2023-04-13
Mohammad Shahabuddin Chuppi;President-Elect Mohammad Shahabuddin Chuppi|2023-04-13||2026-01-22
*prime minister|interim prime minister;pm;premier
Ershad|1982-03-27|1990-12
Ahmed|1990-12-06|1991-03
Khaleda Zia|1991-03-20|1996-03
Mohammad Habibur Rahman|1996-03-30|1996-06
Hasina Wazed|1996-06-23|2001-07
Latifur Rahman|2001-07-15|2001-10
Khaleda Zia|2001-10-10|2006-10
Iajuddin|2006-10-29|2007-01
Fakhruddin|2007-01-11|2009-01
Hasina Wazed;Hasina|2009-01-06|2024-08-08
Muhammad Yunus|2024-08-08|2026-02-17
Tarique Rahman|2026-02-17||2026-12-01
=Barbados|prime minister
*governor general|governor-general
Elliot Belgrave|2012-06-01|2018-01-08
Sandra Mason|2018-01-08|2021-12-05|2021-10-21
*monarch|queen
Elizabeth II|1952-02-06|2021-12-05|2021-10-21
*president
Sandra Mason|2021-11-30|2025-11-30
Jeffrey Davidson Bostic|2025-11-30||2026-01-21
*prime minister|pm;premier
Sandiford|1987-06-01|1994-09
Arthur|1994-09-07|2008-01
Thompson|2008-01-16|2010-10
Freundel Stuart|2010-10-23|2018-05-25
Mia Mottley|2018-05-25||2026-01-21
=Belarus|president
*president
Shushkevich|1991-09-18|1994-01
Hryb|1994-01-28|1994-07
Alexander Lukashenko;Aleksandr Lukashenko;Alyaksandr Lukashenka;Aleksander Lukashenko;president Aleksandr Lukashenko|1994-07-20||2026-12-01
*prime minister|pm;premier
Andrey Kabyakow;Andrey Kabyakov;Andrey Kobyakov|2014-12-27||2017-03-28
Roman Golovchenko;Raman Halowchenka|2020-06-04|2025-03-10
Alyaksandr Turchyn|2025-03-10||2026-01-22
=Belgium|prime minister
*monarch|king
Philippe|2013-07-21||2026-01-22
*prime minister|pm;premier
Martens|1981-12-17|1992-03
Dehaene|1992-03-07|1999-07
Verhofstadt|1999-07-12|2008-03
Leterme|2008-03-20|2008-12
Van Rompuy|2008-12-30|2009-11
Leterme|2009-11-25|2011-12
Di Rupo|2011-12-06|2014-10
Charles Michel|2014-10-11|2019-10-27
Sophie Wilmes;Sophie Wilmès|2019-10-27|2020-10-01
Alexander De Croo|2020-10-01|2025-02-03
Bart De Wever|2025-02-03||2026-12-01
=Belize|prime minister
*governor general|governor-general
Colville Norbert Young, Sr.;Colville Young, Sr.|1993-11-17|2021-05-27
Froyla Tzalam|2021-05-27||2026-01-22
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-22
*prime minister|pm;premier
Price|1989-11-07|1993-07
Esquivel|1993-07-03|1998-08
Musa|1998-08-28|2008-02
Dean Oliver Barrow|2008-02-08|2020-11-12
John Briceño;Juan Antonio Briceno;John Briceno|2020-11-12||2026-01-22
=Benin|president
*president
Kerekou|1972-10-27|1991-04
Soglo, N|1991-04-04|1996-04
Kerekou|1996-04-04|2006-04
Thomas Yayi Boni|2006-04-06|2016-04-06
Patrice Talon|2016-04-06||2026-01-22
=Bhutan|prime minister
*monarch|king
Jigme Khesar Namgyel Wangchuck|2006-12-14||2026-01-22
*prime minister|pm;premier
Wangchuck, Jigme Singye|1972-07-21|1998-07
Lyonpo Jigme Thinley|1998-07-20|1999-07
Lyonpo Sangay Ngedup|1999-07-09|2000-07
Lyonpo Yeshey Zimba|2000-07-20|2001-08
Lyonpo Khandu Wangchuk|2001-08-08|2002-08
Lyonpo Kinzang Dorji|2002-08-14|2003-08
Lyonpo Jigme Thinley|2003-08-30|2004-08
Lyonpo Yeshey Zimba|2004-08-18|2005-09
Lyonpo Sangay Ngedup|2005-09-05|2006-09
Lyonpo Khandu Wangchuk|2006-09-07|2007-07
Lyonpo Kinzang Dorji|2007-07-31|2008-04
Lyonpo Jigme Thinley|2008-04-09|2013-07
Tobgye|2013-04-28|2013-07
Tshering Tobgay|2013-07|2018-08-09
Tschering Wangchuk|2018-08-09|2018-11
Lotay Tshering|2018-11-07|2024-01-28
Tshering Tobgay|2024-01-28||2026-01-22
=Bolivia|president
*president|interim president
Paz Zamora|1989-08-06|1993-08
Gonzalo Sanchez De Lozada|1993-08-06|1997-08
Banzer Suarez|1997-08-06|2001-08
Jorge Quiroga Ramirez|2001-08-07|2002-08
Gonzalo Sanchez De Lozada|2002-08-08|2003-10
Carlos Mesa|2003-10-17|2005-06
Eduardo Rodriguez|2005-06-09|2006-01
Juan Evo Morales Ayma|2006-01-22|2019-11-12
Jeanine Anez Chavez|2019-11-12|2020-11-08
Luis Alberto Arce Catacora|2020-11-08|2025-11-08
Rodrigo Paz Pereira|2025-11-08||2026-01-22
*vice president
Alvaro Garcia Linera|2006-01-22||2017-03-28
David Choquehuanca Cespedes|2020-11-08|2024-08-01|2024-06-17
=Bosnia and Herzegovina|presidency member
*presidency member|chairman of the presidency
Izetbegovic|1992-03-03|1998-10
Radisic|1998-10-13|1999-06
Jelavic|1999-06-15|2000-02
Izetbegovic|2000-02-14|2000-10
Radisic|2000-10-14|2001-06
Krizanovic|2001-06-14|2002-02
Belkic|2002-02-14|2002-10
Sarovic|2002-10-28|2003-04
Borislav Paravac|2003-04-10|2003-06
Dragan Covic|2003-06-27|2004-02
Sulejman Tihic|2004-02-28|2004-10
Borislav Paravac|2004-10-28|2005-06
Miro Jovic|2005-06-28|2006-02
Sulejman Tihic|2006-02-28|2006-11
Radmanovic|2006-11-06|2007-07
Zeljko Komsic|2007-07-06|2008-03
Silajdzic|2008-03-06|2008-11
Radmanovic|2008-11-06|2009-07
Zeljko Komsic|2009-07-06|2010-03
Silajdzic|2010-03-06|2010-11
Bakir Izetbegovic|2010-11-10|2014-11-17
Mladen Ivanic|2014-11-17|2017-07-17
Covic|2017-07-17|2018-03
Izetbegovic|2018-03-17|2018-11
Sefik Dzaferovic|2018-11-20|2022-03-25|2022-02-08
Zeljko Komsic|2022-03-25|2022-11-16
Zeljka Cvijanovic|2022-11-16|2024-12-05|2024-10-21
Denis Becirovic|2024-12-05||2026-01-22
*prime minister|chairman of the council of ministers;chairperson of the council of ministers;pm;premier
Denis Zvizdic|2015-02-11||2017-03-28
Zoran Tegeltija|2019-12-05|2023-01-25
Borjana Kristo|2023-01-25||2026-01-22
=Botswana|president
*president
Masire|1980-07-13|1998-03
Mogae|1998-03-31|2008-03
Seretse Khama Ian Khama|2008-04-01|2018-04-01
Mokgweetsi Eric Keabetswe Masisi;Mokgweetse Eric Masisi|2018-04-01|2024-11-01
Duma Boko|2024-11-01||2026-01-22
*vice president
Ponatshego Kedikilwe|2012-08-02||2015-11-29
Mokgweetsi Eric Masisi|2014-11-12||2017-03-28
Slumber Tsogwane|2018-04-04|2024-06-21|2024-05-07
=Brazil|president
*president
Sarnay|1985-03-21|1990-03
Mello|1990-03-15|1992-10
Franco, Itamar|1992-10-02|1994-12
Cardoso|1995-01-01|2003-01
Lula Da Silva|2003-01-01|2011-01
Dilma Rousseff|2011-01-01|2016-08-31
Michel Temer;Michel Miguel Elias Temer Lulia|2016-08-31|2019-01-01
Jair Bolsonaro|2019-01-01|2023-01-01
Luiz Inacio Lula da Silva;Luiz Inácio Lula da Silva;Lula;Lula da Silva|2023-01-01||2026-12-01
*vice president
Michel Miguel Elias Temer Lulia|2011-01-01||2015-11-29
Antonio Hamilton Martins Mourao|2019-01-01|2023-01-05|2022-11-21
Geraldo José Rodrigues Alckmin Filho|2023-01-01|2024-06-27|2024-05-13
=Brunei|monarch
*monarch|sultan and prime minister
Hassanal Bolkiah|1967-10-05||2026-01-21
*prime minister|pm;premier;sultan and prime minister
Hassanal Bolkiah|1967-10-05||2026-01-21
=Bulgaria|prime minister
*president|president president
Rosen Plevneliev|2012-01-22|2017-01-22
Rumen Radev|2017-01-22|2026-01-23
Iliana Iotova|2026-01-23||2026-12-01
*prime minister|caretaker prime minister;interim prime minister;pm;premier
Mladenov|1989-11-10|1990-07
Lukanov|1990-07-06|1990-12
Popov|1990-12-07|1991-11
Dimitrov|1991-11-08|1992-12
Berov|1992-12-30|1994-10
Indzhova|1994-10-17|1995-01
Videnov|1995-01-25|1997-02
Sofiyanski|1997-02-13|1997-05
Kostov|1997-05-21|2001-07
Saksgoburggotski|2001-07-24|2005-08
Stanishev|2005-08-16|2009-07
Boyko Borisov|2009-07-27|2013-03
Marin Raikov|2013-03-13|2013-05
Plamen Oresharski|2013-05-29|2014-08
Georgi Bliznashki|2014-08-06|2014-11
Boyko Borisov|2014-11-07|2021-05-12
Stefan Yanev|2021-05-12|2021-12-13
Kiril Petkov|2021-12-13|2022-08-02
Galab Donev;Gulub Donev|2022-08-02|2023-06-06
Nikolay Denkov|2023-06-06|2024-03-06
Dimitar Glavchev|2024-04-09|2025-01-16
Rosen Zhelyazkov|2025-01-16|2026-05
Rumen Radev|2026-05||2026-12-01
*vice president
Margarita Popova|2012-01-22||2017-03-28
Iliana Iotova|2017-01-22|2024-06-21|2024-05-07
=Burkina Faso|president
*president|interim president;transitional president
Campaore|1987-10-15|2014-10
Michel Kafando|2014-11-01|2015-12-29
Roch Marc Christian Kabore|2015-12-29|2022-01-24
Paul-Henri Sandaogo Damiba|2022-01-24|2022-09-30
Ibrahim Traore|2022-09-30||2026-01-22
*prime minister|pm;premier
Yacouba Issac Zida|2014-11-19|2016-01-06
Paul Kaba Thieba|2016-01-06||2017-03-28
Christophe Dabire|2019-01-24|2021-12-10
Lassina Zerbo|2021-12-10|2022-03-03
Albert Ouedraogo|2022-03-03|2022-10-21
Joachim Kylem De Tambela|2022-10-21|2024-12-09
Rimtalba Jean Emmanuel Ouedraogo|2024-12-09||2026-01-22
=Burundi|president
*president
Buyoya|1987-09-03|1993-07
Ndadaye|1993-07-10|1993-10
Ngueze|1993-10-21|1993-10
Kinigi|1993-10-27|1994-02
Ntarymira|1994-02-05|1994-04
Ntibantunganya|1994-04-06|1996-07
Buyoya|1996-07-25|2003-04
Ndayizeye|2003-04-30|2005-08
Pierre Nkurunziza|2005-08-26|2020-06-09
Nyabenda|2020-06-09|2020-06
Evariste Ndayishimiye|2020-06-18||2026-01-21
*prime minister|pm;premier
Gervais Ndirakobuca|2022-09-07|2025-08-05
Nestor Ntahontuye|2025-08-05||2026-01-21
*vice president|first vice president;second vice president
Gervais Rufyikiri|2010-08-29||2017-03-28
Prosper Bazombaza|2014-02-13||2017-03-28
Gaston Sindimwo|2015-08-20||2017-03-28
Joseph Butore|2015-08-20||2017-03-28
Prosper Bazombanza|2020-06-24|2024-06-21|2024-05-07
=Cambodia|prime minister
*monarch|king
Norodom Sihamoni|2004-10-29||2026-01-22
*prime minister|pm;premier
Hun Sen|1985-01-14|2023-08-22
Hun Manet|2023-08-22||2026-01-22
=Cameroon|president
*president
Paul Biya|1982-11-06||2026-01-22
*prime minister|pm;premier
Philemon Yang|2009-06-30||2017-03-28
Joseph Ngute;Joseph Dion Ngute|2019-01-04||2026-01-22
=Canada|prime minister
*foreign minister|top diplomat
Stephane Dion;Stéphane Dion|2015-11-04|2017-01-10
Chrystia Freeland|2017-01-10|2019-11-20
Francois-Philippe Champagne;François-Philippe Champagne|2019-11-20|2021-01-12
Marc Garneau|2021-01-12|2021-10-26
Melanie Joly;Mélanie Joly|2021-10-26|2025-05-13
Anita Anand|2025-05-13||2026-12-01
*governor general|acting governor general;governor-general
Julie Payette|2017-10-02|2021-01-21
Richard Wagner|2021-01-21|2021-07-06
Mary Simon|2021-07-06||2026-01-22
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-22
*prime minister|pm;premier
Mulroney|1984-09-17|1993-06
Kim Campbell|1993-06-25|1993-11
Chretien|1993-11-04|2003-12
Paul Martin|2003-12-12|2006-02
Stephen Harper;Stephen Joseph Harper|2006-02-06|2015-11-04
Justin Trudeau;Justin Pierre James Trudeau|2015-11-04|2025-03-14
Mark Carney|2025-03-14||2026-12-01
=Cape Verde|prime minister
*president
Jorge Carlos Fonseca|2011-09-09|2021-11-09
Jose Maria Pereira Neves;Jose Maria Neves|2021-11-09||2026-01-21
*prime minister|pm;premier
Pires|1975-07-08|1991-04
Veiga|1991-04-04|2000-07
Do Rosario|2000-07-29|2001-02
Jose Maria Pereira Neves|2001-02-01|2016-04-22
Jose Ulisses Correia e Silva;Ulisses Correia e Silva;Ulisses Correia E. Silva;Jose Ulisses Correia E. Silva|2016-04-22||2026-01-21
=Central African Republic|president
*president|interim president
Kolingba|1981-09-01|1993-10
Patasse|1993-10-22|2003-03
Francois Bozize|2003-03-15|2013-03
Djotidia|2013-03-24|2014-01
Nguendet|2014-01-10|2014-01
Catherine Samba-Panza|2014-01-23|2016-03-30
Faustin-Archange Touadéra;Faustin-Archange Touadera|2016-03-30||2026-01-22
*prime minister|pm;premier
Mahamat Kamoun|2014-08-10||2015-11-29
Simplice Sarandji|2016-04-02||2017-03-28
Firmin Ngrebada|2019-02-25|2021-06-11
Henri-Marie Dondra|2021-06-11|2022-02-07
Félix Moloua;Felix Moloua|2022-02-07||2026-01-22
=Chad|president
*president|interim president;transitional president
Habre|1982-06-19|1990-12
Idriss Deby Itno, Lt. Gen.|1990-12-04|2021-04-20
Mahamat Idriss Déby;Mahamat Idriss Deby|2021-04-20||2026-01-22
*prime minister|interim prime minister;pm;premier
Kalzeube Pahimi Deubet|2013-11-21|2016-02-15
Albert Pahimi Padacke|2016-02-15|2024-01-01
Succès Masra|2024-01-01|2024-05-23
Allamaye Halina|2024-05-23||2026-01-22
=Chile|president
*president
Pinochet|1973-09-11|1990-03
Aylwin|1990-03-11|1994-03
Frei Ruiz-Tagle|1994-03-11|2000-03
Ricardo Lagos Escobar|2000-03-12|2006-03
Michelle Bachelet|2006-03-11|2010-03
Sebastian Pinera|2010-03-11|2014-03
Michelle Bachelet Jeria|2014-03-11|2018-03-11
Sebastian Pinera Echenique|2018-03-11|2022-03-11
Gabriel Boric|2022-03-11|2026-03-11
Jose Antonio Kast;José Antonio Kast|2026-03-11||2026-12-01
=China|president
*defence minister|defense minister
Chang Wanquan|2013-03-16|2018-03-19
Wei Fenghe|2018-03-19|2023-03-12
Li Shangfu|2023-03-12|2023-10-24
Dong Jun|2023-12-29||2026-12-01
*foreign minister|top diplomat
Wang Yi|2013-03-16|2022-12-30
Qin Gang|2022-12-30|2023-07-25
Wang Yi|2023-07-25||2026-12-01
*president|chinese leader;communist party general secretary;paramount leader
Deng Xiaoping|1980-09-10|1997-02
Jiang Zemin|1997-02-19|2003-03
Hu Jintao|2003-03-15|2013-03-14
Xi Jinping;President Xi;XI Jinping|2013-03-14||2026-12-01
*prime minister|pm;premier
Wen Jiabao|2003-03-16|2013-03-15
Li Keqiang|2013-03-15|2023-03-11
Li Qiang|2023-03-11||2026-12-01
*vice president
Li Yuanchao|2013-03-14||2017-03-28
Wang Qishan|2018-03-17|2023-03-16|2023-01-30
Han Zheng|2023-03-10|2024-06-21|2024-05-07
=Colombia|president
*president
Vargas|1986-08-07|1990-08
Trujillo|1990-08-07|1994-08
Pizano|1994-08-07|1998-08
Arango|1998-08-07|2002-08
Alvaro Uribe Velez|2002-08-08|2010-08
Juan Manuel Santos Calderon|2010-08-07|2018-08-07
Ivan Duque Marquez|2018-08-07|2022-08-07
Gustavo Francisco Petro Urrego|2022-08-07|2026-08-07
Abelardo de la Espriella|2026-08-07||2026-12-01
*vice president
Angelino Garzon|2010-08-07||2015-11-29
German Vargas Lleras|2014-08-07||2017-03-28
Marta Lucia Ramirez Blanco|2018-08-07|2022-08-11|2022-06-27
Francia Elena Márquez Mina;Francia Elena Marquez Mina|2022-08-07||2024-06-21
=Comoros|president
*president
Djohar|1989-12-18|1995-09
Bob Denard|1995-09-29|1995-10
el-Yachroutu|1995-10-05|1996-01
Djohar|1996-01-26|1996-03
Abdoulkarim|1996-03-25|1998-11
Massounde|1998-11-06|1999-04
Azali Assoumani|1999-04-30|2002-01
Hamada Madi|2002-01-22|2002-05
Azali Assoumani|2002-05-27|2006-05
Sambi|2006-05-26|2011-05
Ikililou Dhoinine|2011-05-26|2016-05-26
Azali Assoumani;Azail Assoumani|2016-05-26||2026-01-22
=Costa Rica|president
*president
Arias|1986-05-08|1990-05
Calderon Fournier|1990-05-08|1994-05
Figueres Olsen|1994-05-08|1998-05
Rodriguez Echeverria|1998-05-08|2002-05
Abel Pacheco|2002-05-09|2006-05
Arias|2006-05-08|2010-05
Miranda|2010-05-08|2014-05
Luis Guillermo Solis Rivera|2014-05-08|2018-05-08
Carlos Alvarado Quesada|2018-05-08|2022-05-08
Rodrigo Chaves Robles|2022-05-08|2026-05-08
Laura Fernandez;Laura Fernández|2026-05-08||2026-12-01
*vice president|first vice president;second vice president
Ana Helena Chacon Echeverria|2014-05-08||2017-03-28
Helio Fallas Venegas;Helio Fallas Venega|2014-05-08||2017-03-28
Epsy Campbell Barr|2018-05-08|2022-05-12|2022-03-28
Marvin Rodriguez Cordero|2018-05-08|2022-05-12|2022-03-28
Mary Denisse Munive Angermuller|2022-05-08||2024-06-21
Stephan Brunner Neibig|2022-05-08||2024-06-21
=Croatia|prime minister
*president
Kolinda Grabar-Kitarovic|2015-02-19|2020-02-18
Zoran Milanovic|2020-02-18||2026-01-22
*prime minister|pm;premier
Tudjman|1991-06-25|1999-11
Pavletic|1999-11-26|2000-02
Tomcic|2000-02-02|2000-02
Mesic|2000-02-18|2000-11
Racan|2000-11-09|2003-12
Sanader|2003-12-23|2009-07
Kosor|2009-07-06|2011-12
Zoran Milanovic|2011-12-23|2016-01-22
Oreskovic|2016-01-22|2016-10
Andrej Plenkovic|2016-10-19||2026-01-22
=Cuba|president
*president
Castro|1959-01-02|2008-02
Raul Castro Ruz|2008-02-24|2018-04-19
Miguel Diaz-Canel Bermudez|2018-04-19||2026-01-22
*prime minister|pm;premier
Manuel Marrero Cruz|2019-12-21||2026-01-22
*vice president
Salvador Antonio Valdes Mesa|2019-10-10||2024-06-21
=Cyprus|president
*president
Vassiliou|1988-02-28|1993-02
Clerides|1993-02-28|2003-02
Tassos Nikolaou Papadopoulos|2003-02-28|2008-02
Dimitris Christofias|2008-02-28|2013-02
Nikos Anastasiadis;Nicos Anastasiades|2013-02-28|2023-02-28
Nikos Christodoulidis;Nikos Christodoulides|2023-02-28||2026-01-22
=Czech Republic|prime minister;president
*president
Milos Zeman|2013-03-08|2023-03-09
Petr Pavel|2023-03-09||2026-01-22
*prime minister|pm;premier
Klaus|1993-01-01|1997-12
Tosovsky|1997-12-17|1998-07
Zeman|1998-07-17|2002-07
Spidla|2002-07-12|2004-07
Stanislav Gross|2004-07-26|2005-04
Paroubek|2005-04-25|2006-09
Topolanek|2006-09-04|2009-05
Fischer|2009-05-08|2010-07
Necas|2010-07-13|2013-07
Rusnok|2013-07-10|2014-01
Bohuslav Sobotka|2014-01-17|2017-12-13
Andrej Babis|2017-12-13|2021-12-17
Petr Fiala|2021-12-17|2025-12-09
Andrej Babis|2025-12-09||2026-01-22
=Democratic Republic of the Congo|president
*president
Mobutu|1965-11-25|1997-05
Laurent Kabila|1997-05-16|2001-01
Joseph Kabila|2001-01-17|2019-01-24
Felix Tshisekedi|2019-01-24||2026-01-22
*prime minister|pm;premier
Augustin Matata Ponyo Mapon|2012-04-18|2016-11-17
Samy Badibanga Ntita|2016-11-17||2017-03-28
Sylvestre Ilunga Ilunkamba|2019-05-20|2021-02-15
Jean-Michel Sama Lukonde;Jean-Michel Sama Lukonde Kyenge|2021-02-15|2024-04-01
Judith Suminwa Tuluka|2024-04-01||2026-01-22
=Denmark|prime minister
*monarch|king;queen
Margrethe II|1972-01-14|2024-01-14
Frederik X|2024-01-14||2026-01-22
*prime minister|pm;premier
Schluter|1982-09-10|1993-01
Nyrup Rasmussen|1993-01-25|2001-11
Fogh Rasmussen|2001-11-27|2009-04
Lokke Rasmussen|2009-04-05|2011-10
Helle Thorning-Schmidt|2011-10-03|2015-06-28
Lars Loekke Rasmussen|2015-06-28|2019-06-27
Mette Frederiksen|2019-06-27||2026-01-22
=Djibouti|president
*president
Gouled Aptidon|1977-06-27|1999-05
Ismail Omar Guelleh|1999-05-08||2026-01-22
*prime minister|pm;premier
Abdoulkader Kamil Mohamed|2013-04-01||2026-01-22
=Dominica|prime minister
*president
Charles A. Savarin|2013-10-02|2023-10-02
Sylvanie Burton|2023-10-02||2026-01-21
*prime minister|pm;premier
Eugenia Charles|1980-07-21|1995-06
Edison James|1995-06-14|2000-02
Rosie Douglas|2000-02-03|2000-10
Pierre Charles|2000-10-03|2004-01
Roosevelt Skerrit|2004-01-08||2026-01-21
=Dominican Republic|president
*president
Balaguer|1986-08-16|1996-08
Fernandez Reyna|1996-08-16|2000-08
Hipolito Mejia|2000-08-17|2004-08
Fernandez Reyna|2004-08-16|2012-08
Danilo Medina Sanchez|2012-08-16|2020-08-16
Luis Rodolfo Abinader Corona|2020-08-16||2026-01-22
*vice president
Margarita Cedeno De Fernandez|2012-08-16||2021-03-01
Raquel Peña de Antuna;Raquel Pena de Antuna|2020-08-16||2024-06-21
=ECB
*president|ecb chief;ecb president
Mario Draghi|2011-11-01|2019-11-01
Christine Lagarde|2019-11-01||2026-12-01
=East Timor|president
*president
Gusmao|2002-05-20|2007-05
Ramos-Horta|2007-05-30|2008-02
Araujo|2008-02-13|2008-04
Ramos-Horta|2008-04-17|2012-05
Taur Matan Ruak|2012-05-20|2017-05-20
Francisco Guterres|2017-05-20|2022-05
José Ramos-Horta|2022-05||2026-01-22
*prime minister|pm;premier
Kay Rala Xanana Gusmao|2007-08-08||2017-03-28
Taur Matan Ruak|2018-06-22|2023-07-01
Kay Rala Xanana Gusmao|2023-07-01||2026-01-22
=Ecuador|president
*president
Borja Cevallos|1988-08-10|1992-08
Duran Ballen|1992-08-10|1996-08
Bucaram Ortiz|1996-08-10|1997-02
Alarcon Fabian|1997-02-06|1998-08
Mahuad|1998-08-10|2000-01
Gustavo Noboa|2000-01-22|2003-01
Lucio Gutierrez|2003-01-15|2005-04
Alfredo Palacio|2005-04-20|2007-01
Rafael Correa Delgado|2007-01-15|2017-05-24
Lenin Moreno Garces|2017-05-24|2021-05-24
Guillermo Lasso Mendoza|2021-05-24|2023-11-23
Daniel Noboa Azin|2023-11-23||2026-01-22
*vice president
Jorge Glas Espinel|2013-05-24||2017-03-28
María Alejandra Munoz|2020-07-17|2021-06-15|2021-05-01
Alfredo Enrique Borrero Vega|2021-05-24|2023-12-14|2023-10-30
Verónica Abad Rojas|2023-11-23|2024-06-27|2024-05-13
=Egypt|president
*foreign minister|top diplomat
Sameh Shoukry;Sameh Shukri|2014-06-17|2024-07-03
Badr Abdelatty;Badr Abdel Atty|2024-07-03||2026-12-01
*president
Mubarak|1981-10-14|2011-02
Tantawi|2011-02-11|2012-06
Morsi|2012-06-30|2013-07
Mansour|2013-07-04|2014-06
Abdel Fattah el-Sisi;Abdel Fattah al-Sisi;Abdelfattah Elsisi;Abdul Fattah al-Sisi;Abdel Fattah El-Sisi;Abdelfattah Said Elsisi|2014-06-08||2026-12-01
*prime minister|pm;premier
Sherif Ismail|2015-09-12||2017-03-28
Mostafa Madbouly|2018-06-07||2026-01-22
=El Salvador|president
*president
Cristiani|1989-06-01|1994-06
Calderon Sol|1994-06-01|1999-06
Flores|1999-06-01|2004-06
Saca Gonzšlez|2004-06-01|2009-06
Funes|2009-06-01|2014-06
Salvador Sanchez Ceren|2014-06-01|2019-06-01
Nayib Armando Bukele Ortez|2019-06-01||2026-01-22
*vice president
Salvador Oscar Ortiz|2014-06-01||2017-03-28
Félix Augusto Antonio Ulloa Garay;Felix Augusto Antonio Ulloa Garay|2019-06-01||2024-06-21
=Equatorial Guinea|president
*president
Obiang Nguema Mbasogo;Teodoro Obiang Nguema Mgasogo;Teodoro Obiang Nguema Mbasogo|1979-08-03||2026-01-21
*prime minister|pm;premier
Vicente Ehate Tomi|2012-05-22||2015-11-29
Francisco Pascual Eyegue Obama Asue|2016-06-23|2023-01-31
Manuela Roka Botey|2023-01-31|2024-08-17
Manuel Osa Nsue Nsua|2024-08-17||2026-01-21
*vice president|first vice president
Teodoro Nguema Obiang Mangue|2012|2024-06-21|2024-05-07
=Eritrea|president
*president
Isaias Afwerki;Isaias Afworki|1993-06-08||2026-01-22
=Estonia|prime minister
*president
Toomas Hendrik Ilves|2006-10-09|2016-10-10
Kersti Kaljulaid|2016-10-10|2021-10-11
Alar Karis|2021-10-11||2026-01-22
*prime minister|pm;premier
Savisaar|1991-09-06|1992-01
Vahi|1992-01-30|1992-10
Laar|1992-10-28|1994-11
Tarand|1994-11-08|1995-04
Vahi|1995-04-17|1997-03
Siimann|1997-03-17|1999-03
Laar|1999-03-25|2002-01
Kallas|2002-01-28|2003-04
Parts|2003-04-10|2005-04
Ansip|2005-04-13|2014-03
Taavi Roivas|2014-03-26|2016-11-23
Juri Ratas|2016-11-23|2021-01-26
Kaja Kallas|2021-01-26|2024-07-23
Kristen Michal|2024-07-23||2026-01-22
=Eswatini|monarch
*monarch|king
Mswati III|1986-04-25||2026-01-22
*prime minister|pm;premier
Barnabas Sibusiso Dlamini|2008-10-23||2017-03-28
Ambrose Mandvulo Dlamini|2018-10-27|2021-07-19
Cleopas Dlamini|2021-07-19|2023-11-03
Ambrose Mandvulo Dlamini|2023-11-03|2023-11-06
Russell Dlamini;Russell Mmiso Dlamini|2023-11-06||2026-01-22
=Ethiopia|prime minister
*president
Mulatu Teshome Wirtu|2013-10-07|2018-10-25
Sahle-Work Zewde|2018-10-25|2024-10-07
Taye Atske Selassie|2024-10-07||2026-01-22
*prime minister|pm;premier
Mengistu Marriam|1977-02-11|1991-05
Gebre Kidan|1991-05-21|1991-05
Meles Zenawi|1991-05-27|2012-08
Hailemariam Desalegn|2012-09-21|2018-04
Abiy Ahmed Ali;Abiy Ahmed|2018-04||2026-01-22
=European Union|european commission president
*european commission president|eu chief;eu commission president;president of the european commission
Jose Manuel Barroso;José Manuel Barroso|2004-11-22|2014-11-01
Jean-Claude Juncker|2014-11-01|2019-12-01
Ursula von der Leyen|2019-12-01||2026-12-01
*european council president|eu council president;president of the european council
Donald Tusk|2014-12-01|2019-12-01
Charles Michel|2019-12-01|2024-12-01
Antonio Costa;António Costa|2024-12-01||2026-12-01
*european parliament president
Martin Schulz|2012-01-17|2017-01-17
Antonio Tajani|2017-01-17|2019-07-03
David Sassoli|2019-07-03|2022-01-11
Roberta Metsola|2022-01-18||2026-12-01
*foreign minister|eu foreign policy chief;eu's top diplomat;high representative;top diplomat
Federica Mogherini|2014-11-01|2019-12-01
Josep Borrell|2019-12-01|2024-12-01
Kaja Kallas|2024-12-01||2026-12-01
=Fiji|prime minister
*leader
Mara|1987-12-05|1992-06
Rabuka|1992-06-02|1999-05
Chaudhry|1999-05-19|2000-05
Bainimarama|2000-05-29|2000-07
Laisenia Qarase|2000-07-14|2006-12
Senilagakali|2006-12-05|2007-01
*president
Ratu Epeli Nailatikau|2009-07-30|2015-11-12
Jioji Konousi Konrote|2015-11-12|2021-11-12
Ratu Wiliame Katonivere|2021-11-12|2024-11-12
Ratu Naiqama Lalabalavu|2024-11-12||2026-01-21
*prime minister|pm;premier
Voreqe Bainimarama|2014-09-22|2022-12-24
Sitiveni Ligamamada Rabuka|2022-12-24||2026-01-21
=Finland|prime minister;president
*president
Sauli Niinisto;Sauli Niinistö|2012-03-01|2024-03-01
Alexander Stubb|2024-03-01||2026-12-01
*prime minister|pm;premier
Koivisto|1981-09-11|1994-03
Marthi Ahtisaari|1994-03-01|2000-03
Lipponen|2000-03-01|2003-04
Jaatteenmaki|2003-04-17|2003-06
Vanhanen|2003-06-24|2010-06
Kiviniemi|2010-06-22|2011-06
Jyrki Katainen|2011-06-22|2015-05-28
Juha Sipila|2015-05-28|2019-06-06
Antti Rinne|2019-06-06|2019-12
Sanna Marin|2019-12-10|2023-06-20
Petteri Orpo|2023-06-20||2026-01-22
=France|president
*foreign minister|europe and foreign affairs minister;top diplomat
Laurent Fabius|2012-05-16|2016-02-11
Jean-Marc Ayrault|2016-02-11|2017-05-17
Jean-Yves Le Drian|2017-05-17|2022-05-20
Catherine Colonna|2022-05-20|2024-01-11
Stephane Sejourne;Stéphane Séjourné|2024-01-11|2024-09-21
Jean-Noel Barrot;Jean-Noël Barrot|2024-09-21||2026-12-01
*president
Mitterand|1981-05-21|1995-05
Chirac|1995-05-17|2007-05
Sarkozy|2007-05-16|2012-05
Francois Hollande;François Hollande|2012-05-15|2017-05-14
Emmanuel Macron|2017-05-14||2026-12-01
*prime minister|pm;premier
Manuel Valls|2014-03-31|2016-12-06
Bernard Cazeneuve|2016-12-06|2017-05-15
Edouard Philippe;Édouard Philippe|2017-05-15|2020-07-03
Jean Castex|2020-07-03|2022-05-16
Elisabeth Borne;Élisabeth Borne|2022-05-16|2024-01-09
Gabriel Attal|2024-01-09|2024-09-05
Michel Barnier|2024-09-05|2024-12-13
Francois Bayrou;François Bayrou|2024-12-13|2025-09-09
Sebastien Lecornu;Sébastien Lecornu|2025-09-09||2026-12-01
=Gabon|president
*president|transitional president
Bongo|1967-11-28|2009-06
Rogombe|2009-06-10|2009-10
Ali Bongo Ondimba|2009-10-16|2023-09-05
Brice Oligui Nguema|2023-09-05||2026-01-22
*prime minister|interim prime minister;pm;premier
Daniel Ona Ondo|2014-01-27||2015-11-29
Emmanuel Issoze-Ngondet|2016-09-29||2017-03-28
Rose Christiane Ossouka Raponda|2020-07-16|2023-01-09
Alain Claude Bilie-By-Nze|2023-01-09|2023-09-07
Raymond Ndong Sima|2023-09-07|2025-05-15|2025-03-31
*vice president
Rose Christiane Ossouka Raponda|2023-01-09|2023-10-26|2023-09-11
=Gambia|president
*president
Jawara|1965-02-18|1994-07
Yahya Jammeh|1996-10-18|2016-12-01
Adama Barrow;Elect Adama Barrow|2016-12-01||2026-01-21
*vice president
Isatou Njie-Saidy|1997-03-20||2017-03-28
Isatou Touray|2019-03-15||2023-12-14
Mohammed Jallow|2024-02-23||2026-01-21
=Georgia|prime minister
*president
Giorgi Margvelashvili|2013-11-17|2018-12-16
Salome Zourabichvili|2018-12-16|2024-12-29
Mikheil Kavelashvili|2024-12-29||2026-05-17
*prime minister|pm;premier
Gamsakhurdia|1991-04-12|1992-01
Ioseliani|1992-01-06|1992-03
Shevardnadze|1992-03-10|2003-11
Burdjanadze|2003-11-23|2004-01
Saakashvili|2004-01-25|2007-11
Burdzhanadze|2007-11-25|2008-01
Saakashvili|2008-01-20|2013-11
Irakli Garibashvili|2013-11-20|2015-12-30
Giorgi Kvirikashvili|2015-12-30|2018-12-16
Bakhtadze|2018-12-16|2019-09
Giorgi Gakharia|2019-09-08|2021-02-22
Irakli Garibashvili|2021-02-22|2024-02-08
Irakli Kobakhidze|2024-02-08||2026-05-17
=Germany|chancellor
*chancellor
Kohl|1982-10-01|1990-09
Kohl|1990-10-01|1998-10
Schroder|1998-10-27|2005-11
Angela Merkel|2005-11-22|2021-12-08
Olaf Scholz|2021-12-08|2025-05-06
Friedrich Merz|2025-05-06||2026-12-01
*defence minister|defense minister
Ursula von der Leyen|2013-12-17|2019-07-17
Annegret Kramp-Karrenbauer;AKK|2019-07-17|2021-12-08
Christine Lambrecht|2021-12-08|2023-01-19
Boris Pistorius|2023-01-19||2026-12-01
*foreign minister|top diplomat
Frank-Walter Steinmeier|2013-12-17|2017-01-27
Sigmar Gabriel|2017-01-27|2018-03-14
Heiko Maas|2018-03-14|2021-12-08
Annalena Baerbock|2021-12-08|2025-05-06
Johann Wadephul|2025-05-06||2026-12-01
*president
Joachim Gauck|2012-03-18|2017-03-19
Frank-Walter Steinmeier|2017-03-19||2026-12-01
=Ghana|president
*president
Rawlings|1981-12-31|2001-01
John Agyekum Kufuor|2001-01-08|2009-01
Atta Mills|2009-01-07|2012-07
John Dramani Mahama|2012-07-24|2017-01-07
Nana Addo Dankwa Akufo-Addo|2017-01-07|2025-01-07
John Dramani Mahama|2025-01-07||2026-01-22
*vice president
Kwesi Bekoe Amissah-Arthur|2012-08-06||2016-11-21
Mahamudu Bawumia|2017-01-07|2024-06-21|2024-05-07
=Greece|prime minister
*president
Karolos Papoulias|2005-03-12|2015-03-13
Prokopis Pavlopoulos;Prokopios Pavlopoulos|2015-03-13|2020-03-13
Katerina Sakellaropoulou;Ekaterini Sakellaropoulou|2020-03-13|2025-03-13
Konstantinos Tasoulas;Constantine Tassoulas|2025-03-13||2026-12-01
*prime minister|caretaker prime minister;pm;premier
Zolotas|1989-11-28|1990-04
Mitsotakis|1990-04-11|1993-10
A. Papandreou|1993-10-13|1995-11
Tsokhatzopulos|1995-11-20|1996-01
Simitis|1996-01-22|2004-03
Kostas Karamanlis|2004-03-10|2009-10
Georgios Papandreou|2009-10-06|2011-11
Loukas Papadimos|2011-11-11|2012-05
Pikrammenos|2012-05-16|2012-06
Samaras|2012-06-20|2015-01
Thanou|2015-08-27|2015-09
Alexis Tsipras;Alexios Tsipras|2015-09-21|2019-07-08
Kyriakos Mitsotakis|2019-07-08|2023-05-25
Ioannis Sarmas|2023-05-25|2023-06-26
Kyriakos Mitsotakis|2023-06-26||2026-01-22
=Grenada|prime minister
*governor general|governor-general
Cecile La Grenade|2013-05-07||2026-01-21
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-21
*prime minister|pm;premier
Jones|1989-12-20|1990-03
Brathwaite|1990-03-16|1995-02
Brizan|1995-02-01|1995-06
Mitchell|1995-06-22|2008-07
Thomas|2008-07-09|2013-02
Keith Mitchell|2013-02-20|2022-06-24
Dickon Mitchell|2022-06-24||2026-01-21
=Guatemala|president
*president
Cerezo|1986-01-14|1991-01
Serrano Elias|1991-01-14|1993-05
Leon Carpio|1993-06-01|1996-01
Arzu Yrigoyen|1996-01-14|2000-01
Alfonso Portillo Cabrera|2000-01-15|2004-01
Berger Perdomo|2004-01-14|2008-01
Colom|2008-01-14|2012-01
Molina|2012-01-14|2015-09
Alejandro Maldonado Aguirre|2015-09-03|2016-01-14
Jimmy Ernesto Morales Cabrera|2016-01-14|2020-01-14
Alejandro Giammattei|2020-01-14|2024-01-15
Bernardo Arévalo de León|2024-01-15||2026-01-21
*vice president
Juan Alfonso Fuentes Soria|2015-09-16||2015-11-29
Jafeth Cabrera Franco|2016-01-14||2017-03-28
Cesar Guillermo Castillo Reyes|2020-01-14|2024-01-18|2023-12-04
Karin Herrera|2024-01-15||2024-06-21
=Guinea|president
*president|interim president
Conte|1984-04-03|2008-12
Dadis Camara|2008-12-23|2009-12
Sekouba Konate|2009-12-05|2010-12
Alpha Conde|2010-12-21|2021-10-01
Mamady Doumbouya|2021-10-01||2026-01-22
*prime minister|pm;premier
Mohamed Said Fofana|2010-12-24|2015-12-26
Mamady Youla|2015-12-26||2017-03-28
Ibrahima Fofana|2018-05-22|2021-10-06
Mohamed Beavogui|2021-10-06|2022-08-20
Bernard Gomou;Bernard Goumou|2022-08-20|2024-02-27
Amadou Oury Bah;Mamadou Oury Bah|2024-02-27||2026-01-22
=Guinea-Bissau|president
*president|interim president
Vieira|1980-11-14|1999-05
Mane|1999-05-07|1999-05
Sanha|1999-05-14|2000-02
Kumba Iala|2000-02-18|2003-09
Correia Seabra|2003-09-14|2003-09
Henrique Pereira Rosa|2003-09-28|2005-10
Vieira|2005-10-01|2009-03
Raimundo Perreira|2009-03-02|2009-09
Sanha|2009-09-08|2012-01
Pereira|2012-01-09|2012-04
Kuruma|2012-04-12|2012-05
Nhamadjo|2012-05-11|2014-06
Jose Mario Vaz;Josse Mario Vaz|2014-06-17|2020-02-27
Umaro Sissoco Embalo;Umaro Cissoko Embalo;Umaro Sissoko Embalo|2020-02-27|2025-11-27
Horta Nta Na Man|2025-11-27||2026-01-21
*prime minister|interim prime minister;pm;premier
Baciro Dja|2015-08-20|2015-09-17
Carlos Correia|2015-09-17||2015-11-29
Baciro Dja|2016-05-27|2016-11-18
Umaro Sissoco Embalo|2016-11-18||2017-03-28
Nuno Nabiam|2020-02-27|2023-12-12
Geraldo Martins|2023-12-12|2023-12-20
Rui Duarte De Barros|2023-12-20|2025-08-07
Braima Camara|2025-08-07|2025-11-28
Ilídio Vieira Te|2025-11-28||2026-01-21
=Guyana|president
*president
Hoyte|1985-08-06|1992-10
Jagan Cheddi|1992-10-09|1997-03
Samuel Hinds|1997-03-06|1997-12
Janet Jagan|1997-12-19|1999-08
Bharrat Jagdeo|1999-08-11|2011-12
Donald Ramotar|2011-12-03|2015-05-16
David Granger|2015-05-16|2020-08-02
Mohammed Irfaan Ali|2020-08-02||2026-01-21
*prime minister|pm;premier
Samuel Hinds|1992-10|2015-05-20
Moses Nagamootoo|2015-05-20||2017-03-28
*vice president|first vice president
Mark Phillips|2015-05-20||2024-06-21
Bharrat Jagdeo|2020-08-02||2024-06-21
=Haiti|president;prime minister
*president|acting president;interim president
Avril|1988-09-17|1990-03
Pascal-Troillet|1990-03-13|1991-02
Aristide|1991-02-07|1991-09
Cedras|1991-09-30|1994-10
Aristide|1994-10-15|1996-02
Preval|1996-02-07|2001-02
Aristide|2001-02-08|2004-02
Boniface Alexandre|2004-02-29|2006-05
Preval|2006-05-14|2011-05
Michel Martelly|2011-05-14|2016-02-14
Jocelerme Privert|2016-02-14|2017-02-07
Jovenel Moise|2017-02-07|2021-07-07
Claude Joseph|2021-07-07|2021-07-20
Ariel Henry|2021-07-20|2022-02-03|2021-12-20
*prime minister|acting prime minister;interim prime minister;pm;premier
Evans Paul|2015-01-16|2016-03-25
Enex Jean-Charles|2016-03-25||2017-03-28
Joseph Jouthe|2020-03-04|2021-04-14
Claude Joseph|2021-04-14|2021-07-20
Ariel Henry|2021-07-20|2024-04-25
Michel Patrick Boisvert|2024-04-25|2024-06-03
Garry Conille|2024-06-03|2024-11-10
Alix Didier Fils-Aimé|2024-11-10||2026-01-22
=Hamas
*political leader|hamas chief;hamas leader;political bureau chief
Khaled Meshaal;Khaled Mashal|1996|2017-05-06
Ismail Haniyeh|2017-05-06|2024-07-31
Yahya Sinwar|2024-08-06|2024-10-16
=Hezbollah
*secretary-general|hezbollah chief;hezbollah leader
Hassan Nasrallah|1992-02-16|2024-09-27
Naim Qassem|2024-10-29||2026-12-01
=Honduras|president
*president
Azcona Hoyo|1986-01-27|1990-01
Callejas|1990-01-27|1994-01
Reina|1994-01-27|1998-01
Flores Facusse|1998-01-27|2002-01
Ricardo Maduro|2002-01-27|2006-01
Zelaya|2006-01-27|2009-06
Micheletti|2009-06-28|2010-01
Lobo|2010-01-27|2014-01
Juan Orlando Hernandez Alvarado|2014-01-27|2022-01-27
Iris Xiomara Castro de Zelaya;Xiomara Castro de Zelaya|2022-01-27|2026-01-27
Nasry Asfura|2026-01-27||2026-12-01
=Hong Kong|chief executive
*chief executive
Leung Chun-ying [C.Y. Leung]|2012-07-01|2017-07-01
Carrie Lam|2017-07-01|2022-07-01
John Lee Ka-chiu;John Lee;John Lee Ka-chieu|2022-07-01||2026-01-22
=Hungary|prime minister
*foreign minister|top diplomat
Peter Szijjarto;Péter Szijjártó|2014-09-23|2026-05
*president
Janos Ader|2012-05-10|2022-05-10
Katalin Novak|2022-05-10|2024-03-05
Tamas Sulyok|2024-03-05||2026-01-21
*prime minister|pm;premier
Szuros|1989-10-18|1990-05
Antall|1990-05-03|1993-12
Boross|1993-12-12|1994-07
Horn|1994-07-15|1998-07
Orban|1998-07-06|2002-05
Peter Medgyessy|2002-05-27|2004-09
Ferenc Gyurcsany|2004-09-29|2009-04
Bajnai|2009-04-14|2010-05
Viktor Orban;Viktor Orbán|2010-05-29|2026-05
Peter Magyar;Péter Magyar|2026-05||2026-12-01
=IAEA
*director general|iaea chief;iaea director general;un nuclear watchdog chief
Yukiya Amano|2009-12-01|2019-07-18
Rafael Grossi;Rafael Mariano Grossi|2019-12-03||2026-12-01
=ICC
*prosecutor|chief prosecutor;icc prosecutor
Fatou Bensouda|2012-06-15|2021-06-16
Karim Khan;Karim A.A. Khan|2021-06-16||2026-12-01
=IMF
*managing director|imf chief;imf managing director
Christine Lagarde|2011-07-05|2019-09-12
Kristalina Georgieva|2019-10-01||2026-12-01
=Iceland|prime minister
*president
Olafur Ragnar Grimsson|1996-08-01|2016-08-01
Gudni Thorlacius Johannesson|2016-08-01|2024-08-01
Halla Tomasdottir|2024-08-01||2026-01-21
*prime minister|pm;premier
Hermannsson|1988-09-28|1991-04
Oddsson|1991-04-30|2004-09
Halldor Asgrimsson|2004-09-15|2006-06
Hilmar Haarde|2006-06-15|2009-02
Sigurdardottir|2009-02-01|2013-05
Sigmundur David Gunnlaugsson|2013-05-23|2016-04-07
Sigurdur Ingi Johannsson|2016-04-07|2017-11-30
Katrin Jakobsdottir|2017-11-30|2024-04-09
Bjarni Benediktsson|2024-04-09|2024-12-21
Kristrun Frostadottir|2024-12-21||2026-01-21
=India|prime minister
*foreign minister|external affairs minister;top diplomat
Sushma Swaraj|2014-05-26|2019-05-30
S. Jaishankar;Subrahmanyam Jaishankar;S Jaishankar|2019-05-30||2026-12-01
*president
Pranab Mukherjee|2012-07-25|2017-07-25
Ram Nath Kovind|2017-07-25|2022-07-25
Droupadi Murmu|2022-07-25||2026-12-01
*prime minister|pm;premier
Pratap Singh|1989-12-02|1990-11
Shekhar|1990-11-10|1991-06
Rao|1991-06-21|1996-05
Vajpayee|1996-05-16|1996-06
Gowda|1996-06-01|1997-04
Gujral|1997-04-21|1998-03
Vajpayee|1998-03-19|2004-05
Manmohan Singh|2004-05-22|2014-05-26
Narendra Modi|2014-05-26||2026-12-01
*vice president
Mohammad Hamid Ansari|2007-08-11||2017-03-28
M. Venkaiah Naidu|2017-08-11|2022-12-15|2022-10-31
Jagdeep Dhankhar|2022-08-11|2024-06-21|2024-05-07
=Indonesia|president
*president
Suharto|1966-03-12|1998-05
Habibie|1998-05-21|1999-10
Wahid|1999-10-20|2001-07
Megawati Sukarnoputri|2001-07-24|2004-10
Bambang Yudhoyono|2004-10-20|2014-10
Joko Widodo;Jokowi;Joko WiDodo|2014-10-20|2024-10-20
Prabowo Subianto;Prabowo Subianto Djojohadikusumo|2024-10-20||2026-12-01
*vice president
Jusuf Kalla|2014-10-20||2017-03-28
Ma'ruf Amin|2019-10-20|2024-06-21|2024-05-07
=Iran|supreme leader;president
*acting president|interim president
Mohammad Mokhber|2024-05-19|2024-07-28
*foreign minister|top diplomat
Mohammad Javad Zarif;Javad Zarif|2013-08-15|2021-08-25
Hossein Amir-Abdollahian;Hossein Amirabdollahian|2021-08-25|2024-05-19
Ali Bagheri Kani;Ali Bagheri|2024-05-20|2024-08-21
Abbas Araghchi;Abbas Araqchi|2024-08-21||2026-12-01
*president
Rafsanjani|1989-08-17|1997-08
Khatami|1997-08-03|2005-08
Mahmoud Ahmadinejad|2005-08-03|2013-08-03
Hassan Rouhani;Hasan Rouhani;Hasan Ruhani;Hasan Fereidun Rohani;Hasan Fereidun Ruhani|2013-08-03|2021-08-05
Ebrahim Raisi;Ebrahim Raeisi;Ibrahim Raisi|2021-08-05|2024-05-19
Masoud Pezeshkian;Massoud Pezeshkian|2024-07-28||2026-12-01
*supreme leader|leader
Ali Khamenei;Ayatollah Ali Khamenei;Ayatollah Khamenei;Ali Hoseini-Khamenei|1989-06-04|2026-02-28
Mojtaba Khamenei|2026-03-09||2026-12-01
*vice president|first vice president
Eshagh Jahangiri;Eshaq Jahangiri|2013-08-05|2022-01-20|2021-12-06
Mohammad Mokhber|2021-08-08|2024-05-23|2024-04-08
=Iraq|prime minister
*president
Fuad Masum|2014-07-24|2018-10-02
Barham Salih|2018-10-02|2022-10-13
Latif Rashid|2022-10-13||2026-01-22
*prime minister|pm;premier
Saddam Hussein|1979-07-16|2003-04
Tommy Ray Franks|2003-04-09|2003-04
Jay Garner|2003-04-21|2003-05
Paul Bremer|2003-05-12|2004-06
Iyad Allawi|2004-06-28|2005-05
al-Jaafari|2005-05-03|2006-05
al-Maliki|2006-05-20|2014-09
Haydar al-Abadi|2014-09-08|2018-10-25
Abdul-Mahdi|2018-10-25|2020-05
Mustafa al-Kadhimi|2020-05-07|2022-10-27
Mohammed Shia al-Sudani|2022-10-27|2026-05
Ali al-Zaidi|2026-05||2026-12-01
=Ireland|prime minister
*president
Michael D. Higgins|2011-11-11|2025-11-11
Catherine Connolly|2025-11-11||2026-01-21
*prime minister|pm;premier;taoiseach
Haughey|1987-03-10|1992-02
Reynolds|1992-02-11|1994-12
Bruton|1994-12-15|1997-06
Ahern|1997-06-26|2008-05
B. Cowen|2008-05-07|2011-03
Enda Kenny|2011-03-09|2017-06-14
Leo Varadkar|2017-06-14|2020-06-27
Micheal Martin;Micheál Martin|2020-06-27|2022-12-17
Leo Varadkar|2022-12-17|2024-04-09
Simon Harris|2024-04-09|2025-01-23
Micheal Martin;Micheál Martin;Michael Martin|2025-01-23||2026-12-01
=Israel|prime minister
*defence minister|defense minister
Moshe Yaalon;Moshe Ya'alon|2013-03-18|2016-05-22
Avigdor Lieberman;Avigdor Liberman|2016-05-30|2018-11-16
Benjamin Netanyahu|2018-11-18|2019-11-12
Naftali Bennett|2019-11-12|2020-05-17
Benny Gantz|2020-05-17|2022-12-29
Yoav Gallant|2022-12-29|2024-11-08
Israel Katz;Yisrael Katz|2024-11-08||2026-12-01
*foreign minister|top diplomat
Israel Katz|2019-02-17|2020-05-17
Gabi Ashkenazi|2020-05-17|2021-06-13
Yair Lapid|2021-06-13|2022-12-29
Eli Cohen|2022-12-29|2024-01-01
Israel Katz;Yisrael Katz|2024-01-01|2024-11-08
Gideon Saar;Gideon Sa'ar|2024-11-08||2026-12-01
*president
Reuven Rivlin;Reuben Rivlin|2014-07-24|2021-07-07
Isaac Herzog;Issac Herzog|2021-07-07||2026-12-01
*prime minister|pm;premier
Shamir|1986-10-20|1992-07
Rabin|1992-07-12|1995-11
Peres|1995-11-04|1996-06
Netanyahu|1996-06-18|1999-07
Barak|1999-07-06|2001-03
Ariel Sharon|2001-03-08|2006-04
Olmert|2006-04-14|2009-03
Benjamin Netanyahu;Binyamin Netanyahu;Bibi Netanyahu|2009-03-31|2021-06-13
Naftali Bennett|2021-06-13|2022-07-01
Yair Lapid;Yair Lapid serving as caretaker|2022-07-01|2022-12-29
Benjamin Netanyahu;Binyamin Netanyahu;Bibi Netanyahu;Benyamin Netanyahu|2022-12-29||2026-12-01
=Italy|prime minister
*foreign minister|top diplomat
Paolo Gentiloni|2014-10-31|2016-12-12
Angelino Alfano|2016-12-12|2018-06-01
Enzo Moavero Milanesi|2018-06-01|2019-09-05
Luigi Di Maio|2019-09-05|2022-10-22
Antonio Tajani|2022-10-22||2026-12-01
*president
Sergio Mattarella|2015-02-03||2026-12-01
*prime minister|pm;premier
Andreotti|1989-07-23|1992-06
Amato|1992-06-28|1993-04
Ciampi|1993-04-29|1994-05
Berlusconi|1994-05-11|1995-01
Dini|1995-01-17|1996-05
Prodi|1996-05-18|1998-10
D'Alema|1998-10-21|2000-04
Amato|2000-04-26|2001-06
Berlusconi|2001-06-11|2006-05
Prodi|2006-05-17|2008-05
Berlusconi|2008-05-08|2011-11
Monti|2011-11-16|2013-04
Letta|2013-04-28|2014-02
Matteo Renzi|2014-02-22|2016-12-12
Paolo Gentiloni|2016-12-12|2018-06-01
Giuseppe Conte|2018-06-01|2021-02-13
Mario Draghi|2021-02-13|2022-10-22
Giorgia Meloni|2022-10-22||2026-12-01
=Ivory Coast|president
*president
Houphouet-Boigny|1960-08-07|1993-12
Konan Bedie|1993-12-07|1999-12
Guei|1999-12-25|2000-10
Alassane Dramane Ouattara|2010-12-04||2026-01-22
*prime minister|pm;premier
Daniel Kablan Duncan|2012-11-21||2017-03-28
Patrick Achi|2021-03-10|2023-10-16
Robert Breugre Mambe;Robert Beujre Mambe|2023-10-16||2026-01-22
*vice president
Tiémoko Meyliet Kone|2022-04-19|2024-06-21|2024-05-07
=Jamaica|prime minister
*governor general|governor-general
Michaelle Jean|2015-01-05|2015-11-15|2015-10-01
Patrick L. Allen|2015-11-15||2026-01-22
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-22
*prime minister|pm;premier
Manley|1989-02-10|1992-03
Patterson|1992-03-30|2006-03
Simpson Miller|2006-03-30|2007-09
Golding|2007-09-11|2011-10
Holness|2011-10-23|2012-01
Portia Simpson-Miller|2012-01-05|2016-03-03
Andrew Holness|2016-03-03||2026-01-22
=Japan|prime minister
*foreign minister|top diplomat
Fumio Kishida|2012-12-26|2017-08-03
Taro Kono|2017-08-03|2019-09-11
Toshimitsu Motegi|2019-09-11|2021-11-04
Yoshimasa Hayashi|2021-11-10|2023-09-13
Yoko Kamikawa|2023-09-13|2024-10-01
Takeshi Iwaya|2024-10-01|2025-10-21
Toshimitsu Motegi|2025-10-21||2026-12-01
*monarch|emperor
Akihito;Emperor Akihito|1989-01-07|2019-05-01
Naruhito;Emperor Naruhito|2019-05-01||2026-12-01
*prime minister|pm;premier
Kaifu|1989-08-09|1991-11
Miyazawa|1991-11-06|1993-08
Hosokawa|1993-08-09|1994-04
Hata|1994-04-25|1994-06
Murayama|1994-06-29|1996-01
Hashimoto|1996-01-11|1998-07
Obuchi|1998-07-30|2000-04
Yoshiro Mori|2000-04-05|2001-04
Junichiro Koizumi|2001-04-26|2006-09
Shinzo Abe|2006-09-26|2007-09
Yasuo Fukuda|2007-09-26|2008-09
Taro Aso|2008-09-24|2009-09
Hatoyama Yukio|2009-09-16|2010-06
Naoto Kan|2010-06-08|2011-09
Yoshihiko Noda|2011-09-02|2012-12
Shinzo Abe;Shinzō Abe;Abe Shinzo|2012-12-26|2020-09-16
Yoshihide Suga;Suga Yoshihide|2020-09-16|2021-10-04
Fumio Kishida;Kishida Fumio|2021-10-04|2024-10-01
Shigeru Ishiba;Ishiba Shigeru|2024-10-01|2025-10-21
Sanae Takaichi;Takaichi Sanae|2025-10-21||2026-12-01
=Jordan|monarch
*monarch|king;queen;ruler
Hussein Ibn Talal El-Hashim|1952-08-11|1999-02
Abdullah II;King Abdullah;King Abdullah II|1999-02-07||2026-12-01
*prime minister|pm;premier
Abdullah Nsour|2012-10-11||2015-11-29
Hani Mulki|2016-06-01||2017-03-28
Bisher Al-Khasawneh|2020-10-07|2024-09-15
Jafar Hassan|2024-09-15||2026-01-22
=Kazakhstan|president
*president
Nazarbaev|1990-04-24|2019-03
Kasym-Zhomart Tokayev|2019-03-20||2026-01-22
*prime minister|acting prime minister;pm;premier
Karim Masimov|2014-04-02||2015-11-29
Bakytzhan Sagintayev|2016-09-09||2017-03-28
Askar Mamin|2019-02-25|2022-01-05
Alikhan Smailov|2022-01-05|2024-02-06
Olzhas Bektenov|2024-02-06||2026-01-22
=Kenya|president
*president
Moi|1978-08-22|2002-12
Mwai Kibaki|2002-12-03|2013-04
Uhuru Kenyatta|2013-04-09|2022-09-13
William Ruto|2022-09-13||2026-01-22
=Kiribati|president
*leader
Tabai|1979-08-12|1991-07
Teannaki|1991-07-03|1994-09
Tito|1994-09-30|2003-03
Tong|2003-07-04|2016-03
*president
Taneti Maamau|2016-03-11||2026-01-21
*vice president
Teima Onorio|2003||2015-11-29
Kourabi Nenem|2016-03-17|2021-07-01|2021-05-17
Teuea Toatu|2019-06-19|2024-06-21|2024-05-07
=Kosovo|prime minister
*president|acting president
Atifete Jahjaga|2011-04-07|2016-04-07
Hashim Thaci|2016-04-07|2020-11-05
Vjosa Osmani-Sadriu;Vjosa Osmani|2020-11-05||2026-01-21
*prime minister|acting prime minister;pm;premier
Thaci|2008-02-17|2014-12
Isa Mustafa|2014-12-09|2017-09-09
Ramush Haradinaj|2017-09-09|2020-02
Avdullah Hoti|2020-06-03|2021-02-22
Albin Kurti|2021-02-22||2026-01-21
=Kuwait|monarch
*monarch|amir;king;queen;ruler
Jabir As-Sabah|1978-01-01|1990-08
Saddam Hussein|1990-08-02|1991-04
Jabir As-Sabah|1991-04-20|2006-01
Nawaf al-Ahmad al-Jabir al-Sabah;Sabah al-Ahmad al-Jabir al-Sabah;Ahmad al-Nawaf al-Sabah|2006-01-29|2023-12-16
Mishal al-Ahmad al-Jabir al-Sabah;Mishal al-Ahmad al-Sabah|2023-12-16||2026-01-22
*prime minister|pm;premier
Jabir Al-Mubarak al-Hamad al-Sabah|2011-11-30|2019-11-19
Sabah Khalid al-Hamad al-Sabah|2019-11-19|2022-07-19
Mohammad Sabah Al Salim Al Sabah;Muhammad Al Sabah Al Salim Al Sabah;Muhammad al-Sabah al-Salim al-Sabah|2022-07-19|2024-05-15
Ahmad Abdullah Al-Ahmad al Sabah;Ahmad al-Abdullah al Sabah|2024-05-15||2026-01-22
=Kyrgyzstan|president
*president|acting president
Akayev|1990-10-27|2005-04
Bakiyev|2005-04-11|2010-04
Otunbayeva|2010-04-07|2011-12
Almazbek Atambaev|2011-12-01|2017-11-24
Sooronbay Jeenbekov|2017-11-24|2020-10
Talant Mamytov|2020-11-14|2021-01-28
Sadyr Japarov|2021-01-28||2026-01-22
*prime minister|acting prime minister;pm;premier
Temir Sariyev|2015-05-01||2015-11-29
Sooronbay Jeenbekov|2016-04-13||2017-03-28
Artem Novikov|2020-11-14|2021-02-03
Ulukbek Maripov|2021-02-03|2021-12-30|2021-11-15
=Laos|president
*president
Phomivan|1975-12-02|1992-11
Phounsavanh|1992-11-25|1998-02
Siphandon|1998-02-24|2006-06
Choummali Saignason|2006-06-08|2016-04-20
Bounnyang Vorachit|2016-04-20|2021-03-22
Thongloun Sisoulith;Thongloun Sisoulit|2021-03-22||2026-01-21
*prime minister|pm;premier
Thongsing Thammavong|2010-12-24||2015-11-29
Thongloun Sisoulit|2016-04-20|2021-03-22
Phankham Viphavan|2021-03-22|2022-12-30
Sonexay Siphandon;Sonxai Siphandon|2022-12-30||2026-01-21
*vice president
Boun-Gnang Volachit|2006-06-08||2015-11-29
Phankham Viphavan|2016-04-20||2021-03-01
Bounthong Chitmani|2021-03-22|2022-08-04|2022-06-20
=Latvia|prime minister
*president
Raimonds Vejonis|2015-07-08|2019-07-08
Egils Levits|2019-07-08|2023-07-08
Edgars Rinkevics|2023-07-08||2026-01-22
*prime minister|pm;premier
Godmanis|1990-05-03|1993-08
Birkavs|1993-08-03|1994-09
Gailis|1994-09-19|1995-12
Skele|1995-12-21|1997-08
Krasts|1997-08-07|1998-11
Kristopans|1998-11-26|1999-07
Skele|1999-07-16|2000-05
Berzins|2000-05-05|2002-11
Repse|2002-11-07|2004-03
Indulis Emsis|2004-03-09|2004-12
Aigars Kalvitis|2004-12-02|2007-12
Godmanis|2007-12-20|2009-03
Dombrovskis|2009-03-12|2014-01
Laimdota Straujuma|2014-01-22|2016-02-11
Maris Kucinskis|2016-02-11|2019-01-23
Krisjanis Karins|2019-01-23|2023-09-15
Evika Silina|2023-09-15||2026-01-22
=Lebanon|president
*president
Elias Hrawi|1989-11-23|1998-11
Emile Lahoud|1998-11-24|2007-11
Siniora|2007-11-23|2008-05
Suleiman|2008-05-25|2014-05
Salam|2014-05-25|2016-10
Michel Awn;Michel Aoun|2016-10-31|2025-01-09
Joseph Aoun|2025-01-09||2026-01-21
*prime minister|caretaker prime minister;pm;premier
Tamam Salam|2013-04-06|2016-12-18
Saad Hariri;Saad al-Hariri|2016-12-18|2020-10-22
Hassan Diab|2020-10-22|2021-09-20
Najib Miqati|2021-09-20|2025-02-08
Nawaf Salam|2025-02-08||2026-01-21
=Lesotho|prime minister
*monarch|king
Letsie III|1996-02-07||2026-01-22
*prime minister|pm;premier
Lekhanya|1986-01-24|1991-05
Ramaema|1991-05-02|1993-04
Mokhehle|1993-04-02|1994-08
Letsie III|1994-08-17|1994-09
Mokhehle|1994-09-14|1998-05
Mosisili|1998-05-29|2012-06
Thabane|2012-06-08|2015-03
Pakalitha Mosisili|2015-03-18|2017-06-16
Thabane|2017-06-16|2020-05
Moeketsi Majoro|2020-05-20|2022-11-17|2022-10-03
Samuel Matekane;Sam Matekane|2022-10-28||2026-12-01
=Liberia|president
*president
Doe|1980-04-12|1990-09
Sawyer|1990-11-22|1994-03
Kpormapkor|1994-03-07|1995-09
Sankawulo|1995-09-01|1996-09
Perry|1996-09-03|1997-08
Taylor|1997-08-02|2003-08
Moses Zeh Blah|2003-08-11|2003-10
Bryant|2003-10-14|2006-01
Ellen Johnson Sirleaf|2006-01-16|2018-01-22
George Weah|2018-01-22|2024-01-22
Joseph Boakai|2024-01-22||2026-01-22
*vice president
Joseph Boakai|2006-01-16||2017-03-28
Jewel Howard-Taylor|2018-01-22|2024-01-25|2023-12-11
Jeremiah Kuong|2024-01-22|2024-06-21|2024-05-07
=Libya|prime minister
*president|presidential council chairman
Qaddafi|1969-09-01|2011-08
Mustafa Jalil|2011-08-23|2012-08
Mohammed Magariaf|2012-08-09|2013-05
Giuma Ahmed Atigha|2013-05-28|2013-06
Nouri Abusahmain|2013-06-25|2014-08
Fayez al-Sarraj;Fayez Serraj;Fayiz al-Saraj|2015-12|2021-03-15
Mohamed al-Menfi;Mohammed al-Manfi;Mohamed Menfi|2021-03-15||2026-12-01
*prime minister|interim prime minister;pm;premier
Abdullah al-Thini|2014-03-11|2015-12
Fayiz al-Saraj|2015-12|2021-02-05
Abd-al-Hamid Dubaybah;Abdul Hamid Dbeibeh;Abdul Hamid Dubaybah|2021-02-05||2026-01-21
=Liechtenstein|monarch
*monarch|prince
Hans-Adam II;Hans Adam II|1989-11-13||2026-01-22
*prime minister|head of government;pm;premier
Adrian Hasler|2013-03-27|2021-03-25
Daniel Risch|2021-03-25|2025-04-10
Brigitte Haas|2025-04-10||2026-01-22
=Lithuania|president;prime minister
*president
Landsbergis|1990-03-11|1992-11
Brazauskas|1992-11-25|1998-02
Adamkus|1998-02-26|2003-02
Paksas|2003-02-26|2004-04
Paulauskas|2004-04-06|2004-07
Adamkus|2004-07-12|2009-07
Dalia Grybauskaite|2009-07-12|2019-07-12
Gitanas Nauseda|2019-07-12||2026-01-22
*prime minister|acting prime minister;pm;premier
Algirdas Butkevicius|2012-11-22|2016-12-13
Saulius Skvernelis|2016-12-13|2020-11-24
Ingrida Simonyte|2020-11-24|2024-12-12
Gintautas Paluckas|2024-12-12|2025-08-04
Rimantas Sadzius|2025-08-04|2025-09-25
Inga Ruginiene|2025-09-25||2026-01-22
=Luxembourg|prime minister
*monarch|grand duke
Henri|2000-10-07|2025-10-03
Guillaume|2025-10-03||2026-01-21
*prime minister|pm;premier
Santer|1984-07-20|1995-01
Juncker|1995-01-20|2013-12
Xavier Bettel|2013-12-04|2023-11-17
Luc Frieden|2023-11-17||2026-01-21
=Macau|chief executive
*chief executive
Fernando Chui Sai On|2009-12-20|2019-12-20
Ho lat Seng;Ho Iat Seng|2019-12-20|2024-12-20
Sam Hou Fai|2024-12-20||2026-01-21
=Madagascar|president
*president
Ratsiraka|1975-06-15|1993-03
Zafy|1993-03-27|1996-09
Ratsirahonana|1996-09-05|1997-02
Ratsiraka|1997-02-09|2002-07
Marc Ravalomanana|2002-07-06|2009-03
Rajoelina|2009-03-17|2014-01
Hery Martial Rajaonarimampianina Rakotoarimana|2014-01-25|2018-09-07
Rakotovao|2018-09-07|2019-01
Andry Rajoelina|2019-01-21|2025-10-17
Michael Randrianirina|2025-10-17||2025-12-11
*prime minister|pm;premier
Jean Ravelonarivo|2015-01-17||2015-11-29
Olivier Mahafaly Solonandrasana|2016-04-13||2017-03-28
Christian Ntsay|2018-06-06|2025-10-22
Herintsalama Rajaonarivelo|2025-10-22||2026-01-22
=Malawi|president
*president
Banda|1964-07-06|1994-05
Muluzi|1994-05-21|2004-05
Bingu Wa Mutharika|2004-05-24|2012-04
Banda|2012-04-05|2014-05
Arthur Peter Mutharika|2014-05-31|2020-06-28
Lazarus Chakwera|2020-06-28|2025-10-04
Peter Mutharika|2025-10-04||2026-01-21
*vice president
Saulos Chilima|2014-05-31||2017-03-28
Saulos Chilima|2020-02-03|2024-06-21|2024-05-07
=Malaysia|prime minister
*monarch|king sultan
Abdullah Sultan Ahmad Shah|2019-01-24|2024-01-31
Ibrahim ibni al-Marhum Sultan Iskandar|2024-01-31||2026-01-22
*prime minister|pm;premier
Mahatir Bin Mohammad|1981-07-16|2003-10
Ahmad Badawi|2003-10-31|2009-04
Mohamed Najib bin Abdul Najib Razak|2009-04-03|2018-05-10
Mahathir Bin Mohamed|2018-05-10|2020-03
Tan Sri Muhyiddin Yassin|2020-03-01|2021-08-21
Ismail Sabri Yaakob|2021-08-21|2022-11-24
Anwar Ibrahim|2022-11-24||2026-01-22
=Maldives|president
*president
Gayoom|1978-11-11|2008-11
Nasheed|2008-11-11|2012-02
Mohamed Waheed Hassan|2012-02-07|2013-11
Abdulla Yameen Abdul Gayoom|2013-11-17|2018-11-17
Ibrahim Mohamed Solih|2018-11-17|2023-11-17
Mohamed Muizzu;Mohamed Muizzi|2023-11-17||2026-01-21
*vice president
Ahmed Adheeb Abdul Ghafoor|2015-07-22||2017-03-28
Abdulla Jihad|2016-06-21||2017-03-28
Faisal Naseem|2018-11-17|2023-10-05|2023-08-21
=Mali|president
*president|transition president;transitional president
Traore|1968-11-19|1991-03
Amadou Toure|1991-03-26|1992-06
Konare|1992-06-06|2002-06
Amadou Toure|2002-06-09|2012-03
Sanogo|2012-03-22|2012-04
Traore|2012-04-12|2013-09
Ibrahim Boubacar Keita|2013-09-04|2021-06-07
Assimi Goita|2021-06-07||2026-01-22
*prime minister|pm;premier;transition prime minister
Modibo Keita|2015-01-08||2017-03-28
Choguel Maiga|2021-06-07|2024-11-22
Abdoulaye Maiga|2024-11-22||2026-01-22
=Malta|prime minister
*president
Marie-Louise Coleiro Preca|2014-04-04|2019-04-04
George Vella|2019-04-04|2024-04-04
Myriam Spiteri Debono|2024-04-04||2026-01-22
*prime minister|pm;premier
Adami|1987-05-12|1996-10
Sant|1996-10-28|1998-09
Adami|1998-09-06|2004-03
Gonzi|2004-03-12|2013-03
Joseph Muscat|2013-03-11|2020-01-13
Robert Abela|2020-01-13||2026-01-22
=Marshall Islands|president
*president
Amata Kabua|1979-11-17|1996-12
Lemari|1996-12-20|1997-01
Imata Kabua|1997-01-14|2000-01
Note|2000-01-10|2008-01
Tomeing|2008-01-14|2009-10
Zackhras|2009-10-21|2009-11
Zedkaia|2009-11-02|2012-01
Christopher J. Loeak|2012-01-17|2016-01-28
Nemra|2016-01-10|2016-01
Hilda C. Heine|2016-01-28|2020-01-13
David Kabua|2020-01-13|2023-01-03
Hilda C. Heine|2023-01-03||2026-01-21
=Mauritania|president
*president
Sidi Ahmed Taya|1984-12-12|2005-08
Ould Mohamed Vall|2005-08-03|2007-04
Ould Cheikh Abdellahi|2007-04-19|2008-08
Dit M'Bare|2009-04-15|2009-08
Mohamed Ould Abdel Aziz|2009-08-05|2019-08-01
Mohamed Ould Cheikh el Ghazouani;Mohamed Cheikh El Ghazouani|2019-08-01||2026-01-22
*prime minister|pm;premier
Yahya Ould Hademine|2014-08-21||2017-03-28
Mohamed Ould Bilal|2020-08-06|2024-08-02
Moctar Ould Diay|2024-08-02||2026-01-22
=Mauritius|prime minister
*president
Ameenah Gurib-Fakim|2015-06-05|2019-12
Prithvirajsing Roopun;Pritivirajsing Roopun|2019-12|2024-12-07
Dharam Gokhool|2024-12-07||2026-01-22
*prime minister|pm;premier
Anerood Jugnauth|1982-06-16|1995-12
Ramgoolam N.|1995-12-22|2000-09
Anerood Jugnauth|2000-09-18|2003-09
Paul Berenger|2003-09-30|2005-07
Ramgoolam N.|2005-07-05|2014-12
Anerood Jugnauth|2014-12-17|2017-01-23
Pravind Jugnauth|2017-01-23|2024-11-13
Navin Ramgoolam|2024-11-13||2026-01-22
*vice president
Monique Ohsan-Bellepeau|2010-11-12||2015-11-29
Paramaslyum Pillay Vyapoory|2016-04-04||2017-03-28
Marie Cyril Eddy Boissézon|2019-12-02||2024-06-21
=Mexico|president
*president
Salinas|1988-12-01|1994-11
Zedillo|1994-12-01|2000-11
Vicente Fox Quesada|2000-12-01|2006-11
Calderon|2006-12-01|2012-11
Enrique Pena Nieto;Enrique Peña Nieto|2012-12-01|2018-12-01
Andres Manuel Lopez Obrador;Andrés Manuel López Obrador;AMLO|2018-12-01|2024-10-01
Claudia Sheinbaum;Claudia Sheinbaum Pardo|2024-10-01||2026-12-01
=Micronesia|president
*president
Haglelgam|1987-05-11|1991-05
Olter|1991-05-11|1996-11
Nena|1996-11-08|1999-05
Falcam|1999-05-11|2003-05
Urusemal|2003-05-11|2007-05
Mori|2007-05-11|2015-05
Peter M. Christian|2015-05-12|2019-05-11
David W. Panuelo|2019-05-11|2023-05-12
Wesley W. Simina|2023-05-12||2026-01-21
*vice president
Yosiwo P. George|2015-05-11|2023-05-18|2023-04-03
Aren B. Palik|2023-05-12|2024-06-21|2024-05-07
=Moldova|president
*president
Nicolae Timofti|2012-03-23|2016-12-23
Igor Dodon|2016-12-23|2020-12-24
Maia Sandu|2020-12-24||2026-01-22
*prime minister|acting prime minister;interim prime minister;pm;premier
Snegur|1990-09-03|1997-01
Lucinschi|1997-01-15|2001-04
Tarlev|2001-04-07|2008-03
Greceanii|2008-03-31|2009-09
Pirlog|2009-09-14|2009-09
Vlad Filat|2009-09-25|2013-04
Iurie Leanca|2013-04-25|2015-02
Chiril Gaburici|2015-02-18|2015-10-30
Natalia Gherman|2015-06-22|2015-07
Gheorghe Brega|2015-10-30|2016-01-20
Pavel Filip|2016-01-20|2019-06-08
Maia Sandu|2019-06-08|2019-06
Pavel Filip|2019-06-09|2019-06
Maia Sandu|2019-06-15|2019-11
Ion Chicu|2019-11-14|2021-01-01
Aureliu Ciocoi|2021-01-01|2021-08-06
Natalia Gavrilita|2021-08-06|2023-02-16
Dorin Recean|2023-02-16|2025-11-01
Alexandru Munteanu|2025-11-01||2026-01-22
=Monaco|monarch
*monarch|king;prince;queen;ruler
Rainier|1949-05-09|2005-04
Albert II|2005-04-06||2026-01-22
*prime minister|minister of state;pm;premier
Michel Roger|2010-03-29|2016-02-01
Serge Telle|2016-02-01|2020-09-01
Pierre Dartout|2020-09-01|2024-09-02
Didier Guillaume|2024-09-02|2025-07-21
Christophe Mirmand|2025-07-21||2026-01-22
=Mongolia|president
*president
Batmonkh|1984-08-23|1990-03
Ochirbat|1990-03-12|1997-06
Bagabandi|1997-06-20|2005-06
Enkhbayar|2005-06-24|2009-06
Tsakhia Elbegdorj|2009-06-18|2017-07-10
Khaltmaa Battulga|2017-07-10|2021-06-25
Ukhnaagiin Khurelsukh;Ukhnaa Khurelsukh|2021-06-25||2026-01-21
*prime minister|pm;premier
Chimed Saikhanbileg|2014-11-21|2016-07-07
Jargaltulga Erdenebat|2016-07-07|2017-10-04
Ukhnaa Khurelsukh|2017-10-04|2021-01-27
Luvsannamsrai Oyun-Erdene|2021-01-27|2025-06-13
Gombojav Zandanshatar;Gombojavyn Zandanshatar;Gombojavis Zandanshatar|2025-06-13||2026-12-01
=Montenegro|prime minister
*president
Filip Vujanovic|2008-04-06|2018-05-20
Milo Djukanovic|2018-05-20|2023-05-20
Jakov Milatovic|2023-05-20||2026-01-21
*prime minister|pm;premier
Dukanovic|2006-06-03|2006-11
Sturanovic|2006-11-10|2008-02
Dukanovic|2008-02-29|2010-12
Luksic|2010-12-29|2012-12
Milo Djukanovic|2012-12-04|2016-11-28
Dusko Markovic|2016-11-28|2020-12-04
Zdravko Krivokapic|2020-12-04|2022-04-28
Dritan Abazovic|2022-04-28|2023-10-31
Milojko Spajic|2023-10-31||2026-01-21
=Morocco|monarch
*leader
Hassan II|1961-02-26|1999-07
*monarch|king
Mohammed VI|1999-07-30||2026-01-21
*prime minister|pm;premier
Abdelillah Benkirane|2011-11-29|2017-03-17
Saad-Eddine al-Othmani|2017-03-17|2021-10-07
Aziz Akhannouch|2021-10-07||2026-01-21
=Mozambique|president
*leader
Chissano|1986-11-06|2005-02
Guebuza|2005-02-02|2015-01
*president
Filipe Jacinto Nyusi|2015-01-15|2025-01-15
Daniel Francisco Chapo|2025-01-15||2026-01-22
*prime minister|pm;premier
Carlos Agostinho Do Rosario|2015-01-17||2017-03-28
Adriano Maleiane|2022-03-03|2025-01-17
Maria Benvinda Delfina Levi|2025-01-17||2026-01-22
=Myanmar|president
*president|acting president
Saw Maung|1988-09-18|1992-04
Than Shwe|1992-04-23|2011-03
Thein Sein|2011-02-04|2016-03-30
Htin Kyaw|2016-03-30|2018-03-30
Win Myint|2018-03-30|2021-02-02
Myint Swe|2021-02-02|2021-08-01
Min Aung Hlaing|2021-08-01||2026-01-22
*prime minister|pm;premier
Min Aung Hlaing;Sac Chair, Sr. Gen. Min Aung Hlaing|2021-08-01|2025-07-31
Nyo Saw|2025-07-31||2026-01-22
*vice president
Henry Van Thio|2016-03-30|2021-03-01|2021-01-15
=NATO
*secretary-general|nato chief;nato secretary general;nato secretary-general
Anders Fogh Rasmussen|2009-08-01|2014-10-01
Jens Stoltenberg|2014-10-01|2024-10-01
Mark Rutte|2024-10-01||2026-12-01
=Namibia|president
*president|acting president
Nujoma|1990-03-21|2005-03
Pohamba|2005-03-21|2015-03
Hage Geingob|2015-03-21|2024-02-04
Nangolo Mbumba|2024-02-04|2025-03-21
Netumbo Nandi-Ndaitwah|2025-03-21||2026-01-22
*vice president
Nangolo Mbumba;Nangola Mbumba|2018-02-08|2024-02-08|2023-12-25
=Nauru|president
*president
Dowiyogo|1989-12-12|1995-11
Lagumot Harris|1995-11-22|1996-11
Dowiyogo|1996-11-11|1996-11
Adeang|1996-11-26|1996-12
Kun|1996-12-19|1997-02
Clodumar|1997-02-12|1998-06
Dowiyogo|1998-06-18|1999-04
Rene Harris|1999-04-27|2000-04
Dowiyogo|2000-04-20|2001-03
Rene Harris|2001-03-30|2003-01
Dowiyogo|2003-01-09|2003-03
Gioura|2003-03-10|2003-05
Scotty|2003-05-29|2003-08
Rene Harris|2003-08-08|2004-06
Scotty|2004-06-22|2007-12
Stephen|2007-12-19|2011-11
Dabwido|2011-11-15|2013-06
Baron Waqa|2013-06-11|2019-08-27
Lionel Aingimea|2019-08-27|2022-09-28
Russ Kun|2022-09-28|2023-10-30
David Adeang|2023-10-30||2026-01-22
=Nepal|prime minister
*president
Ram Baran Yadav|2008-07-23|2015-10-29
Bidhya Devi Bhandari|2015-10-29|2023-03-13
Ram Chandra Poudel|2023-03-13||2026-01-22
*prime minister|pm;premier
Birendra|1972-01-31|1990-11
Krishna Prasad Bhatterai|1990-11-09|1991-05
Girija Prasad Koirala|1991-05-26|1994-11
Man Mohan Adhikari|1994-11-30|1995-09
Sher Bahadur Deuba|1995-09-12|1997-03
Lokendra Bahadur Chand|1997-03-12|1997-10
Surya Bahadur Thapa|1997-10-07|1998-04
Girija Prasad Koirala|1998-04-15|1999-05
Krishna Prasad Bhatterai|1999-05-31|2000-03
Girija Prasad Koirala|2000-03-22|2001-07
Sher Bahdur Deuba|2001-07-26|2002-10
Lokendra Bahadur Chand|2002-10-11|2003-06
Surya Bahadur Thapa|2003-06-05|2004-06
Sher Bahdur Deuba|2004-06-03|2005-02
Gyanendra|2005-02-01|2006-04
Girija Prasad Koirala|2006-04-30|2008-08
Prachanda|2008-08-18|2009-05
Madhav Kumar Nepal|2009-05-25|2011-02
Nath Khanal|2011-02-06|2011-08
Bhattarai|2011-08-29|2013-03
Regmi|2013-03-14|2014-02
Sushil Koirala|2014-02-11|2016-08-04
Pushpa Kamal Dahal|2016-08-04|2017-06-07
Sher Bahadur Deuba|2017-06-07|2018-02
Khadga Prasad Sharma Oli|2018-02-15|2021-07-13
Sher Bahadur Deuba|2021-07-13|2022-12-26
Pushpa Kamal Dahal|2022-12-26|2024-07-15
Khadga Prasad Sharma Oli|2024-07-15|2025-09-12
Sushila Karki|2025-09-12||2026-01-22
*vice president
Paramananda Jha|2008-07-23|2015-11-15|2015-10-01
Nanda Bahadar Pun|2015-10-31|2023-05-11|2023-03-27
Ram Sahaya Prasad Yadav|2023-03-20|2024-06-21|2024-05-07
=Netherlands|prime minister
*monarch|king
Willem-Alexander|2013-04-30||2026-01-22
*prime minister|pm;premier
Lubbers|1982-11-04|1994-08
Kok|1994-08-22|2002-07
Jan Peter Balkenende|2002-07-22|2010-10
Mark Rutte|2010-10-14|2024-07-02
Dick Schoof|2024-07-02|2026-02-23
Rob Jetten|2026-02-23||2026-12-01
=New Zealand|prime minister
*governor general|governor-general
Jerry Mateparae|2011-08-31|2016-09-28
Patricia Lee Reddy|2016-09-28|2021-10-21
Cindy Kiro|2021-10-21||2026-01-21
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-21
*prime minister|pm;premier
Palmer|1989-08-08|1990-09
Moore|1990-09-04|1990-10
Bolger|1990-10-27|1997-12
Shipley|1997-12-08|1999-12
Clark|1999-12-10|2008-11
John Key|2008-11-19|2016-12-12
Simon William English|2016-12-12|2017-10-26
Jacinda Ardern|2017-10-26|2023-01-25
Chris Hipkins|2023-01-25|2023-11-27
Christopher Luxon|2023-11-27||2026-01-21
=Nicaragua|president
*president
Daniel Ortega|1979-07-18|1990-04
Violeta Chamorro|1990-04-25|1997-01
Aleman|1997-01-10|2002-01
Enrique Bolanos|2002-01-11|2007-01
Jose Daniel Ortega Saavedra|2007-01-10||2026-01-22
*vice president
Moises Omar Halleslevens Acevedo|2012-01-10||2017-03-28
Rosario Murillo Zambrana|2017-01-10||2024-06-21
=Niger|president
*president
Seibou|1987-11-10|1993-04
Ousmane|1993-04-16|1996-01
Mainassara|1996-01-27|1999-04
Wanke|1999-04-11|1999-12
Mamadou|1999-12-22|2010-02
Djibo|2010-02-08|2011-04
Issoufou Mahamadou|2011-04-07|2021-04-02
Mohamed Bazoum|2021-04-02|2023-07-28
Abdourahame Tiani;Abdourahame Tchiani|2023-07-28||2026-01-22
*prime minister|pm;premier
Brigi Rafini|2011-04-07|2021-04-03
Ouhoumoudou Mahamadou|2021-04-03|2023-08-09
Ali Mahaman Lamine Zeine|2023-08-09||2026-01-22
=Nigeria|president
*president
Babangida|1985-08-27|1993-08
Shonekan|1993-08-26|1993-11
Abacha|1993-11-17|1998-06
Abubakar|1998-06-09|1999-05
Obasanjo|1999-05-29|2007-05
Yar'Adua|2007-05-29|2010-02
Goodluck Jonathan|2010-02-09|2015-05
Muhammadu Buhari|2015-05-29|2023-05-29
Bola Ahmed Adekunle Tinubu;Bola Tinbu|2023-05-29||2026-01-22
*vice president
Oluyemi Osinbajo|2015-05-29|2023-06-08|2023-04-24
Kashim Shettima|2023-05-29|2024-06-21|2024-05-07
=North Korea|supreme leader
*foreign minister|top diplomat
Ri Yong Ho;Ri Yong-ho|2016-05-09|2020-01-23
Ri Son Gwon;Ri Son-gwon|2020-01-23|2022-06-11
Choe Son Hui;Choe Son-hui|2022-06-11||2026-12-01
*prime minister|pm;premier
Pak Pong Ju|2013-04-02|2020-11-24|2020-10-10
*supreme leader|chairman;dictator;leader;north korean leader
Kim Il-Sung|1948-09-09|1994-07
Kim Jong Il;Kim Jong-il|1994-07-08|2011-12-17
Kim Jong Un;Kim Jong-un;Kim Jong-Un|2011-12-17||2026-12-01
=North Macedonia|prime minister
*president
Gjorge Ivanov|2009-05-12|2019-05-12
Stevo Pendarovski|2019-05-12|2024-05-12
Gordana Siljanovska-Davkova|2024-05-12||2026-01-22
*prime minister|caretaker prime minister;interim prime minister;pm;premier
Kljusev|1991-11-17|1992-08
Crvenkovski|1992-08-17|1998-11
Georgievski|1998-11-30|2002-11
Crvenkovski|2002-11-01|2004-05
Radmila Sekerinska|2004-05-12|2004-06
Hari Kostov|2004-06-02|2004-11
Radmila Sekerinska|2004-11-18|2004-12
Vlado Buckovski|2004-12-17|2006-08
Nikola Gruevski|2006-08-26|2016-01-18
Emil Dimitriev|2016-01-18|2017-05-31
Zaev|2017-05-31|2020-01
Spasovksi|2020-01-03|2020-08
Zoran Zaev|2020-08-31|2022-01-16
Dimitar Kovacevski|2022-01-16|2024-01-28
Talat Xhaferi|2024-01-28|2024-06-23
Hristijan Mickoski|2024-06-23||2026-01-22
=Norway|prime minister
*monarch|king
Harald V|1991-01-17||2026-01-21
*prime minister|pm;premier
Syse|1989-10-16|1990-11
Brundtland|1990-11-03|1996-10
Jagland|1996-10-25|1997-10
Bondevik|1997-10-17|1998-08
Lahnstein|1998-08-30|1998-09
Bondevik|1998-09-24|2000-03
Stoltenberg|2000-03-17|2001-10
Bondevik|2001-10-19|2005-10
Stoltenberg|2005-10-17|2013-10
Erna Solberg|2013-10-16|2021-10-14
Jonas Gahr Store|2021-10-14||2026-01-21
=OECD
*secretary-general|oecd chief;oecd secretary-general
Angel Gurria;Ángel Gurría|2006-06-01|2021-06-01
Mathias Cormann|2021-06-01||2026-12-01
=OHCHR
*high commissioner|un high commissioner for human rights;un human rights chief
Zeid Ra'ad al-Hussein|2014-09-01|2018-09-01
Michelle Bachelet|2018-09-01|2022-08-31
Volker Turk;Volker Türk|2022-10-17||2026-12-01
=OPEC
*secretary-general|opec secretary-general
Mohammed Barkindo;Mohammad Barkindo|2016-08-01|2022-07-05
Haitham al-Ghais|2022-08-01||2026-12-01
=OSCE
*secretary-general|osce chief;osce secretary-general
Thomas Greminger|2017-07-18|2020-07-18
Helga Schmid|2020-12-04|2024-09-03
Feridun Sinirlioglu;Feridun Sinirlioğlu|2024-12-20||2026-12-01
=Oman|monarch
*monarch|sultan and prime minister
Qaboos bin Said Al-Said|1972-07-23|2020-01-11
Haitham bin Tarik Al Said;Haytham bin Tariq bin Taimur Al-Said;Haytham bin Tariq Al Said|2020-01-11||2026-01-22
*prime minister|pm;premier;sultan and prime minister
Qaboos bin Said Al-Said|1972-07-23||2017-03-28
Haitham bin Tarik Al Said;Haytham bin Tariq bin Taimur Al-Said;Haytham bin Tariq Al Said|2020-01-11||2026-01-22
=Pakistan|prime minister
*president
Mamnoon Hussain|2013-09-09|2018-09-09
Arif Alvi|2018-09-09|2024-03-10
Asif Ali Zardari|2024-03-10||2026-01-22
*prime minister|pm;premier
Bhutto Benazir|1988-12-02|1990-08
Jatoi|1990-08-06|1990-11
Sharif|1990-11-06|1993-04
Mazari|1993-04-18|1993-05
Sharif|1993-05-26|1993-07
Qureshi|1993-07-19|1993-10
Bhutto Benazir|1993-10-19|1996-11
Khalid|1996-11-05|1997-02
Sharif|1997-02-17|1999-10
Musharraf|1999-10-14|2008-08
Soomro|2008-08-18|2008-09
Zardari|2008-09-09|2013-06
Nawaz Sharif;Mohammad Nawaz Sharif|2013-06-05|2017-07-28
Shahid Khaqan Abbasi|2017-08-01|2018-06-01
Nasirul Mulk|2018-06-01|2018-08-18
Imran Khan|2018-08-18|2022-04-10
Shehbaz Sharif;Shahbaz Sharif|2022-04-11|2023-08-14
Anwaar-ul-Haq Kakar;Anwar ul-Haq Kakar;Anwaarul Haq Kakar|2023-08-14|2024-03-04
Shehbaz Sharif;Shahbaz Sharif;Muhammad Shehbaz Sharif|2024-03-04||2026-12-01
=Palau|president
*president
Etpison|1989-01-01|1992-12
Nakamura|1993-01-01|2000-12
Tommy Remengesau|2001-01-01|2009-01
Toribiong|2009-01-15|2013-01
Tommy Remengesau|2013-01-17|2021-01-21
Surangel Whipps, Jr.;Surangel Whipps Jr.|2021-01-21||2026-01-22
*vice president
Antonio Bells|2013-01-17||2017-03-28
Raynold Oiluch|2017-01-19|2021-02-15|2021-01-01
Jerrlyn Uduch Sengebau Senior|2021-01-21|2024-06-21|2024-05-07
=Palestine|president
*president|palestinian authority president;palestinian president
Mahmoud Abbas;Abu Mazen|2005-01-15||2026-12-01
*prime minister|pm;premier
Rami Hamdallah|2013-06-06|2019-04-14
Mohammad Shtayyeh|2019-04-14|2024-03-31
Mohammad Mustafa;Mohammed Mustafa|2024-03-31||2026-12-01
=Panama|president
*president
Noriega|1983-08-15|1990-01
Endara|1990-01-04|1994-09
Balladares|1994-09-01|1999-09
Mireya Moscoso|1999-09-01|2004-09
Martin Torrijos|2004-09-01|2009-07
Martinelli|2009-07-01|2014-07
Juan Carlos Varela|2014-07-01|2019-07-01
Laurentino Cortizo Cohen|2019-07-01|2024-07-01
José Raúl Mulino Quintero|2024-07-01||2026-01-22
*vice president
Juan Carlos Varela Rodriguez|2009-07-01||2015-11-29
Isabel de Saint Malo de Alvarado|2014-07-01||2017-03-28
Jose Gabriel Carrizo Jaen|2019-07-01||2024-06-21
=Papua New Guinea|prime minister
*governor general|governor general grand chief;governor-general
Bob Dadae|2017-02-28||2026-01-22
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-22
*prime minister|pm;premier
Namaliu|1988-07-04|1992-07
Wingti|1992-07-17|1994-08
Chan|1994-08-30|1997-07
Skate|1997-07-22|1999-07
Morauta|1999-07-14|2002-08
Somare|2002-08-06|2011-08
Peter Paire O'Neill|2011-08-02|2019-05-30
James Marape|2019-05-30||2026-01-22
=Paraguay|president
*president
Rodriguez Pedotti|1989-02-03|1993-08
Wasmosy Monti|1993-08-15|1998-08
Cubas Grau|1998-08-15|1999-03
Gonzalez Macchi|1999-03-28|2003-08
Nicanor Duarte Frutos|2003-08-15|2008-08
Fernando Lugo|2008-08-15|2012-06
Federico Franco|2012-06-12|2013-08
Horacio Cartes Jara;Horacio Cartes|2013-08-15|2018-08-15
Mario Abdo Benítez;Mario Abdo Benitez|2018-08-15|2023-08-15
Santiago Peña Palacios|2023-08-15||2026-01-22
*vice president
Juan Afara Maciel|2013-08-15||2017-03-28
Hugo Adalberto Velázquez Moreno;Hugo Adalberto Velazquez Moreno|2018-08-15|2023-08-26|2023-07-12
Pedro Lorenzo Alliana Rodríguez|2023-08-15||2024-06-21
=Peru|president
*president
Garcia Perez|1985-07-28|1990-07
Fujimori|1990-07-28|2000-11
Valentin Paniagua|2000-11-23|2001-07
Alejandro Toledo|2001-07-28|2006-07
Garcia Perez|2006-07-28|2011-07
Ollanta Humala Tasso|2011-07-28|2016-07-28
Pedro Pablo Kuczynski Godard|2016-07-28|2018-03-23
Martin Vizcarra Cornejo|2018-03-23|2020-11
Manuel Merino|2020-11-10|2020-11
Francisco Rafael Sagasti Hochhausler|2020-11-17|2021-07-28
Jose Pedro Castillo Terrones|2021-07-28|2022-12-07
Dina Ercilia Boluarte Zegarra|2022-12-07|2025-10-10
José Enrique Jerí Oré|2025-10-10|2026-07-28
Keiko Fujimori|2026-07-28||2026-12-01
*vice president|first vice president;second vice president
Marisol Espinoza Cruz|2011-07-28||2015-11-29
Martin Alberto Vizcarra Cornejo|2016-07-28||2017-03-28
Mercedes Rosalba Araoz Fernandez|2016-07-28||2017-03-28
Dina Ercilia Boluarte Zegarra|2021-07-28|2022-12-15|2022-10-31
=Philippines|president
*president
Aquino|1986-02-25|1992-06
Ramos|1992-06-30|1998-06
Estrada|1998-06-30|2001-01
Gloria Macapagal-Arroyo|2001-01-21|2010-06
Benigno Aquino|2010-06-30|2016-06-30
Rodrigo Duterte|2016-06-30|2022-06-30
Ferdinand Marcos, Jr.;Ferdinand Marcos, Jr|2022-06-30||2026-01-21
*vice president
Jejomar Binay|2010-06-30||2015-11-29
Leni Robredo|2016-06-30|2022-07-07|2022-05-23
Sara Duterte-Carpio|2022-06-30|2024-06-21|2024-05-07
=Poland|prime minister;president
*foreign minister|top diplomat
Witold Waszczykowski|2015-11-16|2018-01-09
Jacek Czaputowicz|2018-01-09|2020-08-26
Zbigniew Rau|2020-08-26|2023-11-27
Radoslaw Sikorski;Radosław Sikorski;Radek Sikorski|2023-12-13||2026-12-01
*president
Jaruzelski|1981-10-18|1990-12
Walesa|1990-12-22|1995-12
Kwasniewski|1995-12-23|2005-12
Kaczynski|2005-12-23|2010-04
Schetyna|2010-07-08|2010-08
Bronislaw Komorowski;Bronisław Komorowski|2010-08-06|2015-08-06
Andrzej Duda|2015-08-06|2025-08-06
Karol Nawrocki|2025-08-06||2026-12-01
*prime minister|pm;premier
Ewa Kopacz|2014-09-22|2015-11-16
Beata Szydlo;Beata Szydło|2015-11-16|2017-12-11
Mateusz Morawiecki|2017-12-11|2023-12-13
Donald Tusk|2023-12-13||2026-12-01
=Portugal|president
*president
Soares|1986-03-09|1996-03
Sampaio|1996-03-09|2006-03
Anibal Cavaco Silva|2006-03-09|2016-03-09
Marcelo Rebelo De Sousa|2016-03-09|2026-03-09
Antonio Jose Seguro;António José Seguro|2026-03-09||2026-12-01
*prime minister|pm;premier
Pedro Manuel Passos Coelho Mamede|2011-06-21|2015-11-24
Antonio Luis Santos da Costa|2015-11-24|2024-04-02
Antonio Luis Montenegro|2024-04-02||2026-01-22
=Qatar|monarch
*monarch|amir;emir;king;queen;ruler
Khalifah Ath-Thani|1972-02-22|1995-06
Amad Al Thani|1995-06-27|2013-06
Tamim bin Hamad Al Thani;Sheikh Tamim;Sheikh Tamim bin Hamad Al Thani|2013-06-25||2026-12-01
*prime minister|pm;premier
Khalid bin Khalifa bin Abdul Aziz Al Thani;Khalid ibn Khalifa ibn Abdul Aziz Al Thani|2020-01-28|2023-03-07
Mohammed bin Abdulrahman Al Thani;Sheikh Mohammed bin Abdulrahman Al Thani;Mohammed bin Abdulrahman bin Jassim Al Thani;Muhammad bin Abd al-Rahman Al Thani|2023-03-07||2026-12-01
=Republic of the Congo|president
*president
Nguesso|1979-02-08|1992-08
Denis Sassou-Nguesso|1997||2026-01-21
*prime minister|pm;premier
Clement Mouamba|2016|2021-05-12
Anatole Collinet Makosso|2021-05-12||2026-01-21
=Romania|president;prime minister
*president|interim president
Roman|1989-12-26|1991-10
Stolojan|1991-10-01|1992-11
Vacariou|1992-11-04|1996-12
Ciorbea|1996-12-12|1998-03
Dejeu|1998-03-30|1998-04
Vasile|1998-04-15|1999-12
Athanasiu|1999-12-14|1999-12
Isarescu|1999-12-22|2000-12
A. Nastase|2000-12-28|2004-12
Eugen Bejinariu|2004-12-21|2004-12
Traian Basescu|2004-12-29|2007-04
Vacariou|2007-04-20|2007-05
Traian Basescu|2007-05-23|2012-07
Antonescu|2012-07-10|2012-08
Traian Basescu|2012-08-28|2014-12
Klaus Werner Iohannis;Klaus Iohannis|2014-12-21|2025-02-12
Ilie Bolojan|2025-02-12|2025-05-26
Nicușor Dan|2025-05-26||2026-01-21
*prime minister|pm;premier
Victor Ponta;Victor-Viorel Ponta|2012-05-07|2015-11-17
Dacian Ciolos;Dacian Cioloș|2015-11-17|2017-01-04
Sorin Grindeanu|2017-01-04|2017-06-29
Mihai Tudose|2017-06-29|2018-01-29
Viorica Dancila;Viorica Dăncilă|2018-01-29|2019-11-04
Ludovic Orban|2019-11-04|2020-12-07
Nicolae Ciuca;Nicolae Ciucă;Nicolae-Ionel Ciuca|2020-12-07|2020-12-23
Florin Citu;Florin Cîțu|2020-12-23|2021-11-25
Nicolae Ciuca;Nicolae Ciucă;Nicolae-Ionel Ciuca|2021-11-25|2023-06-12
Catalin Predoiu;Cătălin Predoiu|2023-06-12|2023-06-15
Marcel Ciolacu|2023-06-15|2025-05-06
Catalin Predoiu;Cătălin Predoiu|2025-05-06|2025-06-23
Ilie Bolojan|2025-06-23||2026-12-01
=Russia|president
*defence minister|defense minister
Sergei Shoigu;Sergey Shoigu|2012-11-06|2024-05-14
Andrei Belousov;Andrey Belousov|2024-05-14||2026-12-01
*foreign minister|top diplomat
Sergei Lavrov;Sergey Lavrov;Serguei Lavrov|2004-03-09||2026-12-01
*foreign ministry spokesperson|foreign ministry spokeswoman
Maria Zakharova|2015-08-10||2026-12-01
*kremlin spokesman|kremlin spokesperson;presidential spokesman
Dmitry Peskov;Dmitri Peskov;Dmitriy Peskov|2012-05-22||2026-12-01
*president
Gorbachev|1985-03-11|1991-08
Yeltsin|1991-08-21|1999-12
Vladimir Putin;Vladimir Vladimirovich Putin;Wladimir Putin|2000-05-07|2008-05-07
Dmitry Medvedev;Dmitri Medvedev;Dmitriy Medvedev|2008-05-07|2012-05-07
Vladimir Putin;Vladimir Vladimirovich Putin;Wladimir Putin|2012-05-07||2026-12-01
*presidential aide|foreign policy adviser;kremlin aide
Yuri Ushakov;Yury Ushakov;Yuriy Ushakov|2012-05-22||2026-12-01
*prime minister|pm;premier
Vladimir Putin|2008-05-08|2012-05-08
Dmitry Medvedev;Dmitri Medvedev;Dmitriy Medvedev;Dmitriy Anatolyevich Medvedev|2012-05-08|2020-01-16
Mikhail Mishustin;Mikhail Vladimirovich Mishustin|2020-01-16||2026-12-01
=Rwanda|president
*leader
Habyarimana|1973-07-05|1994-04
Sindikubwabo|1994-04-06|1994-07
*president
Paul Kagame|2000-04-22||2026-01-21
*prime minister|pm;premier
Anastase Murekezi|2014-07-24||2017-03-28
Edouard Ngirente|2017-08-30|2025-07-23
Justin Nsengiyumva|2025-07-23||2026-01-21
=Saint Kitts and Nevis|prime minister
*governor general|governor-general
Marcella Liburd|2023-02-01||2026-01-22
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-22
*prime minister|pm;premier
Simmonds|1983-09-19|1995-07
Douglas|1995-07-04|2015-02
Timothy Harris|2015-02-18|2022-08-06
Terrance Drew|2022-08-06||2026-01-22
=Saint Lucia|prime minister
*governor general|acting governor general;governor-general
Pearlette Louisy|1997-09|2018-01-12
Neville Cenac|2018-01-12|2021-11-11
Errol Charles;Cyril Errol Charles|2021-11-11||2026-01-22
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-22
*prime minister|pm;premier
Compton|1982-05-03|1996-04
Lewis|1996-04-02|1997-05
Anthony|1997-05-24|2006-12
Compton|2006-12-15|2007-05
King|2007-05-01|2011-11
Kenny Davis Anthony|2011-11-30|2016-06-07
Allen Chastanet|2016-06-07|2021-07-28
Philip J. Pierre|2021-07-28||2026-01-22
=Saint Vincent and the Grenadines|prime minister
*governor general|governor-general
Fredrick Nathaniel Ballantyne|2002-09-02|2019-08-01
Susan Dougan|2019-08-01|2026-01-06
Stanley John|2026-01-06||2026-01-21
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-21
*prime minister|pm;premier
Mitchell|1984-07-30|2000-10
Eustace|2000-10-27|2001-03
Ralph Everard Gonsalves;Ralph E. Gonsalves|2001-03-29|2025-11-28
Godwin Friday|2025-11-28||2026-01-21
=Samoa|prime minister
*prime minister|pm;premier
Tuila'epa Lupesoliai Sailele Malielegaoi|1998|2021-05-24
Fiame Naomi Mata’afa|2021-05-24|2025-09-16
La'auli Leuatea Schmidt;La'aulialemalietoa La'auli Leuatea Schmidt|2025-09-16||2026-01-22
=San Marino|president
*leader
Gloriana Ranocchini|1989-10-01|1990-04
Adolmiro Bartolini|1990-04-01|1990-10
Cesare Antonio Gasperoni|1990-10-01|1991-04
Domenico Bernardini|1991-04-01|1991-10
Edda Ceccoli|1991-10-01|1992-04
Germano De Biagi|1992-04-01|1992-10
Romeo Morri|1992-10-01|1993-04
Patrizia Busignani|1993-04-01|1993-10
Gian Luigi Berti|1993-10-01|1994-04
Alberto Cecchetti|1994-04-01|1994-10
Renzo Ghiotti|1994-10-01|1995-04
Marino Bollini|1995-04-01|1995-10
Pier Natalino Mularoni|1995-10-01|1996-04
Pier Paolo Gasperoni|1996-04-01|1996-10
Maurizio Rattini|1996-10-01|1997-04
Paride Andreoli|1997-04-01|1997-10
Luigi Mazza|1997-10-01|1998-04
Alberto Cecchetti|1998-04-01|1998-10
Pietro Berti|1998-10-01|1999-04
Antonello Bacciocchi|1999-04-01|1999-10
Marino Bollini|1999-10-01|2000-04
Maria Domenica Michelotti|2000-04-01|2000-10
Gian Franco Terenzi|2000-10-01|2001-04
Luigi Lonfernini|2001-04-01|2001-10
Alberto Cecchetti|2001-10-01|2002-04
Antonio Lazzaro Volpinari|2002-04-01|2002-10
Giuseppe Maria Morganti|2002-10-01|2003-04
Pier Marino Menicucci|2003-04-01|2003-10
Giovanni Lonfernini|2003-10-01|2004-04
Paolo Bollini|2004-04-01|2004-10
Giuseppe Arzilli|2004-10-01|2005-04
Fausta Simona Morganti|2005-04-01|2005-10
Claudio Muccioli|2005-10-01|2006-04
Gian Franco Terenzi|2006-04-01|2006-10
Antonio Carattoni|2006-10-01|2007-04
Alessandro Mancini|2007-04-01|2007-10
Mirko Tomassoni|2007-10-01|2008-04
Rosa Zafferani|2008-04-01|2008-10
Ernesto Benedettini|2008-10-01|2009-04
Massimo Cenci|2009-04-01|2009-10
Francesco Mussoni|2009-10-01|2010-04
Marco Conti|2010-04-01|2010-10
Giovanni Francesco Ugolini|2010-10-01|2011-04
Maria Luisa Berti|2011-04-01|2011-10
Gabriele Gatti|2011-10-01|2012-04
Maurizio Rattini|2012-04-01|2012-10
Teodoro Lonfernini|2012-10-01|2013-04
Antonella Mularoni|2013-04-01|2013-10
Anna Maria Muccioli|2013-10-01|2014-04
Valeria Ciavatta|2014-04-01|2014-10
Gian Franco Terenzi|2014-10-01|2015-04
Andrea Belluzzi|2015-04-01|2015-10
Lorella Stefanelli|2015-10-01|2016-04
Gian Nicola Berti|2016-04-01|2016-10
Marrino Nicardi & Fabio Berardi|2016-10-01|2017-04
Zavoli And d'Ambrosio|2017-04-01|2017-10
Fiorini And Carattoni|2017-10-01|2018-04
Palmieri And Ciacci|2018-04-01|2018-10
Tomassoni And Santolini|2018-10-01|2019-04
Selva And Muratori|2019-04-01|2019-10
Boschi And Mularoni|2019-10-01|2020-04
Mancini And Zafferani|2020-04-01|2020-10
=Sao Tome and Principe|president
*president
Da Costa|1975-06-15|1991-03
d'Alva|1991-03-04|1991-04
Trovoada|1991-04-03|2001-09
Menezes|2001-09-03|2003-07
Pereira|2003-07-16|2003-07
Menezes|2003-07-23|2011-09
Manuel Pinto Da Costa|2011-09-03|2016-09-03
Evaristo Carvalho|2016-09-03|2021-10-02
Carlos Manuel Vila Nova|2021-10-02||2026-01-21
*prime minister|pm;premier
Patrice Emery Trovoada|2014-11-25||2017-03-28
Jorge Bom Jesus|2018-12-03|2022-11-11
Patrice Trovoada|2022-11-11|2025-01-12
Américo d'Oliveira Dos Ramos|2025-01-12||2026-01-21
=Saudi Arabia|crown prince;monarch
*crown prince|de facto leader;de facto ruler
Muhammad bin Nayef;Mohammed bin Nayef|2015-04-29|2017-06-21
Mohammed bin Salman;Mohammad bin Salman;Muhammad bin Salman;MBS;MbS|2017-06-21||2026-12-01
*foreign minister|top diplomat
Adel al-Jubeir|2015-04-29|2018-12-27
Ibrahim al-Assaf|2018-12-27|2019-10-23
Faisal bin Farhan;Prince Faisal bin Farhan;Faisal bin Farhan Al Saud|2019-10-23||2026-12-01
*monarch|king;queen;ruler
Fahd|1982-06-13|1996-01
Abdullah;King Abdullah;Abdullah bin Abdulaziz Al Saud|2005-08-01|2015-01-23
Salman;King Salman;Salman bin Abdulaziz;Salman bin Abdulaziz Al Saud;Salman bin Abd al-Aziz Al Saud|2015-01-23||2026-12-01
*prime minister|pm;premier
Mohammed bin Salman;Mohammad bin Salman;Muhammad bin Salman;MBS;MbS|2022-09-27||2026-12-01
=Senegal|president
*president
Diouf|1981-01-01|2000-04
Abdoulaye Wade|2000-04-02|2012-04
Macky Sall|2012-04-02|2024-04-02
Bassirou Diomaye Faye|2024-04-02||2026-01-21
*prime minister|pm;premier
Mohammed Abdallah Boun Dionne|2014-07-04||2017-03-28
Amadou Ba|2022-09-17|2024-03-09
Sidiki Kaba|2024-03-09|2024-04-02
Ousmane Sonko|2024-04-02||2026-01-21
=Serbia|president
*president
Tomislav Nikolic|2012-06-11|2017-05-31
Aleksandar Vucic|2017-05-31||2026-01-21
*prime minister|acting prime minister;pm;premier
Milosevic|1989-05-15|2000-10
Kostunica|2000-10-08|2003-03
Marovic|2003-03-07|2006-06
Kostunica|2006-06-04|2008-07
Cvetkovic|2008-07-07|2012-07
Dacic|2012-07-27|2014-04
Aleksandar Vucic|2014-04-22|2017-06-29
Ivica Dačić|2017-05-31|2017-06
Ana Brnabic|2017-06-29|2024-03-20
Ivica Dacic|2024-03-20|2024-05-02
Milos Vucevic|2024-05-02|2025-04-16
Djuro Macut|2025-04-16||2026-01-21
=Seychelles|president
*president
Rene|1977-05-06|2004-04
James Alix Michel|2004-04-14|2016-10-16
Danny Faure|2016-10-16|2020-10-26
Wavel Ramkalawan|2020-10-26|2025-10-26
Patrick Herminie|2025-10-26||2026-01-21
*vice president
Danny Faure|2010-07-01||2015-11-29
Vincent Meriton|2016-10-28||2017-03-28
Ahmed Afif|2020-10-27||2024-06-21
=Sierra Leone|president
*president
Momoh|1985-11-28|1992-04
Strasser|1992-05-01|1996-01
Bio|1996-01-17|1996-03
Kabbah|1996-03-29|1997-05
Koroma|1997-05-25|1998-02
Kabbah|1998-03-10|2007-09
Ernest Bai Koroma|2007-09-17|2018-04-04
Julius Maada Bio|2018-04-04||2026-01-22
*vice president
Mohamed Juldeh Jalloh|2018-04-04|2023-06-29|2023-05-15
Mohamed Juldeh Jalloh|2023-06-27|2024-06-21|2024-05-07
=Singapore|prime minister
*president
Tony Tan Keng Yam|2011-09-01|2017-09-14
Halimah Yacob|2017-09-14|2023-09-14
Tharman Shanmugaratnam|2023-09-14||2026-01-22
*prime minister|pm;premier
Lee Kuan Yew|1965-08-09|1990-11
Goh Chok Tong|1990-11-28|2004-08
Lee Hsien Loong|2004-08-12|2024-05-15
Lawrence Wong|2024-05-15||2026-01-22
=Slovakia|prime minister;president
*president
Andrej Kiska|2014-06-15|2019-06-15
Zuzana Caputova;Zuzana Čaputová|2019-06-15|2024-06-15
Peter Pellegrini|2024-06-15||2026-12-01
*prime minister|pm;premier;prime minister and minister of interior
Meciar|1993-01-01|1994-03
Moravcik|1994-03-16|1994-12
Meciar|1994-12-13|1998-10
Dzurinda|1998-10-30|2006-07
Fico|2006-07-04|2010-07
Radicova|2010-07-08|2012-04
Robert Fico|2012-04-04|2018-03-22
Peter Pelligrini|2018-03-22|2021-04-01
Eduard Heger|2021-04-01|2023-05-15
Ľudovít Ódor|2023-05-15|2023-05-25
Robert Fico|2023-05-25||2026-01-21
=Slovenia|prime minister
*president
Borut Pahor|2012-12-22|2022-12-23
Natasa Pirc Musar;Nataša Pirc Musar|2022-12-23||2026-12-01
*prime minister|pm;premier
Peterle|1991-12-23|1992-05
Drnovsek|1992-05-14|2000-05
Bajuk|2000-05-03|2000-11
Drnovsek|2000-11-17|2002-12
Anton Rop|2002-12-11|2004-11
Janez Jansa|2004-11-09|2008-11
Borut Pahor|2008-11-21|2012-02
Janez Jansa|2012-02-10|2013-03
Alenka Bratusek|2013-03-20|2014-09
Miro Cerar|2014-09-18|2018-09-13
Marjan Sarec;Marjan Šarec|2018-09-13|2020-03-13
Janez Jansa;Janez Janša|2020-03-13|2022-06-01
Robert Golob|2022-06-01||2026-12-01
=Solomon Islands|prime minister
*governor general|governor-general
Frank Kabui|2009-07-07|2019-07-08
David Vunagi|2019-07-08|2024-07-07
David Tiva Kapu|2024-07-07||2026-01-22
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-22
*prime minister|pm;premier
Mamaloni|1989-03-28|1993-06
Hilly|1993-06-18|1994-10
Mamaloni|1994-10-31|1997-08
Ulufa'alu|1997-08-27|2000-06
Sogavare|2000-06-30|2001-12
Kemakeza|2001-12-17|2006-04
Rini|2006-04-20|2006-05
Sogavare|2006-05-04|2007-12
Sikua|2007-12-20|2010-08
Danny Philip|2010-08-25|2011-11
Darcy Lilo|2011-11-16|2014-12
Manasseh Sogavare|2014-12-09|2017-11-16
Rick Hou|2017-11-16|2019-04-24
Manasseh Sogavare|2019-04-24|2024-05-02
Jeremiah Manele|2024-05-02||2026-01-22
=Somalia|president
*president
Siad Barre|1969-10-21|1991-01
Hassan Sheikh Mohamud|2012-09-10|2017-02-08
Mohamed Abdullahi Mohamed|2017-02-08|2022-05-23
Hassan Sheikh Mohamud|2022-05-23||2026-01-22
*prime minister|pm;premier
Omar Abdirashid Ali Sharmarke|2014-12-24||2017-03-28
Mohamed Hussein Roble|2020-09-27|2022-06-25
Hamza Abdi Barre|2022-06-25||2026-01-22
=South Africa|president
*president
deKlerk|1989-08-15|1994-05
Mandela|1994-05-10|1999-06
Mbeki|1999-06-16|2008-09
Motlanthe|2008-09-25|2009-05
Jacob Zuma|2009-05-09|2018-02-14
Cyril Ramaphosa;Matamela Cyril Ramaphosa|2018-02-15||2026-12-01
=South Korea|president;acting president
*acting president
Hwang Kyo-ahn|2016-12-09|2017-05-10
Han Duck-soo|2024-12-14|2024-12-27
Choi Sang-mok|2024-12-27|2025-03-24
Han Duck-soo|2025-03-24|2025-05-01
Lee Ju-ho|2025-05-02|2025-06-04
*president
Roh Tae Woo|1988-02-24|1993-02
Kim Young Sam|1993-02-25|1998-02
Kim Dae Jung|1998-02-25|2003-02
Roh Moo Hyun|2003-02-25|2008-02
Lee Myung Bak|2008-02-25|2013-02
Park Geun-hye;Park Geun-Hye|2013-02-25|2017-03-10
Moon Jae-in;Moon Jae-In|2017-05-10|2022-05-10
Yoon Suk Yeol;Yoon Suk-yeol|2022-05-10|2025-04-04
Lee Jae-myung;Lee Jae Myung|2025-06-04||2026-12-01
*prime minister|acting prime minister;pm;premier
Hwang Kyo-ahn|2015-06-18||2017-03-28
Lee Ju Ho|2025-05-02|2025-07-03
Kim Min-seok|2025-07-03||2026-01-22
=South Sudan|president
*president
Salva Kiir Mayardit|2011-07-09||2026-01-21
*vice president|first vice president;second vice president
James Wani Igga|2013-08-23||2015-11-29
James Wani Igga|2016-04-26|2022-08-04|2022-06-20
Taban Deng Gai|2016-07-26|2022-08-04|2022-06-20
Hussein Abdelbagi Ayii|2020-02-22|2022-08-04|2022-06-20
Rebecca Nyandeng Chol Garang de Mabior|2020-02-22|2022-08-04|2022-06-20
Riek Machar Teny Dhurgon|2020-02-22|2022-08-04|2022-06-20
Taban Deng Gai|2020-02-22|2020-11-25|2020-10-11
=Spain|prime minister
*monarch|king;queen;ruler
Felipe VI;King Felipe;King Felipe VI|2014-06-19||2026-12-01
*prime minister|pm;premier
Gonzalez Marquez|1982-12-02|1996-05
Aznar|1996-05-05|2004-04
Rodriguez Zapatero|2004-04-17|2011-12
Mariano Rajoy;or Acting Prime Minister Mariano Rajoy;or Prime Minister Mariano Rajoy|2011-12-21|2018-06-02
Pedro Sanchez;Pedro Sánchez;Pedro Sanchez Perez-Castejon|2018-06-02||2026-12-01
*vice president
Soraya Saenz De Santamaria|2011-12-22||2017-03-28
Maria del Carmen Calvo Poyato|2018-06-07|2023-06-24|2023-05-10
Nadia Maria Calvino Santamaria|2021-07-12||2024-06-21
=Sri Lanka|president
*president
Premadasa|1989-01-02|1993-05
Wijetunge|1993-05-01|1994-11
Kumaratunga|1994-11-12|2005-11
M. Rajapakse|2005-11-19|2015-01
Maithripala Sirisena|2015-01-09|2019-11-18
Gotabaya Rajapaksa|2019-11-18|2022-07-20
Ranil Wickremesinghe|2022-07-20|2024-09-23
Anura Kumara Dissanayake|2024-09-23||2026-01-22
*prime minister|pm;premier
Harini Amarasuriya|2024-09-24||2025-12-11
=Sudan|president
*leader
Ibn Auf|2019-04-11|2019-04
*president
Umar Hassan Ahmad al-Bashir|1993-10-16|2021-11-11
Abd-al-Fattah al-Burhan Abd-al-Rahman|2021-11-11||2026-01-21
*prime minister|acting prime minister;pm;premier
Abdallah Hamdouk|2019-08|2022-01-19
Osman Hussein|2022-01-19||2024-06-21
=Suriname|president
*president
Shankar|1988-01-25|1990-12
Kraag|1990-12-29|1991-09
Venetiaan|1991-09-16|1996-09
Wijdenbosch|1996-09-15|2000-08
Venetiaan|2000-08-12|2010-08
Desire Delano Bouterse|2010-08-12|2020-07-16
Chandrikapersad Santokhi|2020-07-16|2025-07-16
Jennifer Geerlings-Simons|2025-07-16||2026-01-22
*vice president
Robert Ameerali|2010-08-12|2015-11-15|2015-10-01
Ashwin Adhin|2015-08-12||2017-03-28
Ronnie Brunswijk|2020-07-16||2024-06-21
=Sweden|prime minister
*monarch|king
Carl XVI Gustaf|1973-09-15||2026-01-22
*prime minister|pm;premier
Carlsson|1986-03-12|1991-10
Bildt|1991-10-30|1994-10
Carlsson|1994-10-07|1996-03
Persson|1996-03-21|2006-10
Reinfeldt|2006-10-06|2014-10
Stefan Lofven|2014-10-03|2021-11-30
Magdalena Andersson|2021-11-30|2022-10-18
Ulf Kristersson|2022-10-18||2026-01-22
=Switzerland|president
*president|president of the swiss confederation
Koller|1990-01-01|1990-12
Cotti|1991-01-01|1991-12
Felber|1992-01-01|1992-12
Ogi|1993-01-01|1993-12
Stich|1994-01-01|1994-12
Villiger|1995-01-01|1995-12
Delamuraz|1996-01-01|1996-12
Koller|1997-01-01|1997-12
Cotti|1998-01-01|1998-12
Dreifuss|1999-01-01|1999-12
Ogi|2000-01-01|2000-12
Leuenberger|2001-01-01|2001-12
Villiger|2002-01-01|2002-12
Pascal Couchepin|2003-01-01|2003-12
Joseph Deiss|2004-01-01|2004-12
Schmid|2005-01-01|2005-12
Leuenberger|2006-01-01|2006-12
Calmy-Rey|2007-01-01|2007-12
Pascal Couchepin|2008-01-01|2008-12
Hans-Rudolf Merz|2009-01-01|2009-12
Doris Leuthard|2010-01-01|2010-12
Calmy-Rey|2011-01-01|2011-12
Widmer-Schlumpf|2012-01-01|2012-12
Maurer|2013-01-01|2013-12
Burkhalter|2014-01-01|2014-12
Simonetta Sommaruga|2015-01-01|2016-01-01
Johann N. Schneider-Ammann|2016-01-01|2017-01-01
Doris Leuthard|2017-01-01|2018-01-01
Alain Berset|2018-01-01|2018-12
Maurer|2019-01-01|2020-01
Sommaruga|2020-01-01|2021-01
Guy Parmelin|2021-01-01|2022-01-01
Ignazio Cassis|2022-01-01|2023-01-01
Alain Berset|2023-01-01|2024-01-01
Viola Amherd|2024-01-01|2025-01-01
Karin Keller-Sutter|2025-01-01|2026-01-01
Guy Parmelin|2026-01-01||2026-01-22
*vice president
Johann N. Schneider-Ammann|2015-01-01||2015-11-29
Doris Leutard|2016-01-01||2016-11-21
Alain Berset|2017-01-01||2017-03-28
Guy Parmelin|2020-01-01|2021-02-02|2020-12-19
Ignazio Cassis|2021-01-01|2022-01-06|2021-11-22
Alain Berset|2022-01-01|2023-02-02|2022-12-19
Viola Amherd|2023-01-01|2024-01-04|2023-11-20
Karin Keller-Sutter|2024-01-01||2024-06-21
=Syria|president;de facto leader
*de facto leader|leader;rebel leader
Ahmed al-Sharaa;Ahmad al-Sharaa;Abu Mohammed al-Golani;Abu Mohammad al-Jolani;Ahmad al-Shara'|2024-12-08|2025-01-29
*president
Al-Assad H.|1971-02-22|2000-06
Bashar al-Assad;Bashar Assad;Bashar al-Asad|2000-07-17|2024-12-08
Ahmed al-Sharaa;Ahmad al-Sharaa;Abu Mohammed al-Golani;Abu Mohammad al-Jolani;Ahmad al-Shara'|2025-01-29||2026-12-01
*prime minister|pm;premier
Wael al-Halqi|2012-08-09||2015-11-29
Imad Muhammad Dib Khamis|2016-06-22||2017-03-28
Hussein Arnous|2020-08-30|2024-12-08
Muhammad al-Bashir|2024-12-08||2026-01-22
*vice president
Farouk al-Shara|2006-02-21||2015-11-29
Najah al-Attar|2006-03-23|2024-06-21|2024-05-07
=Taiwan|president
*president
Ma Ying-jeou|2008-05-20|2016-05-20
Tsai Ing-wen|2016-05-20|2024-05-20
Lai Ching-te;William Lai|2024-05-20||2026-12-01
*prime minister|pm;premier
Mao Chi-kuo|2014-12-08||2015-11-29
Lin Chuan|2016-05-20||2017-03-28
Su Tseng-chang|2019-01-11|2023-01-25
Chen Chien-jen|2023-01-25|2024-05-20
Cho Jung-tai|2024-05-20||2026-01-22
*vice president
Wu Den-yih|2012-05-20||2015-11-29
Chen Chien-jen|2016-05-20|2021-07-01|2021-05-17
Lai Ching-te|2020-05-20|2024-05-23|2024-04-08
=Tajikistan|president
*president
Kadreddin Aslonov|1991-08-31|1991-09
Nabiyev|1991-09-23|1992-09
Iskandrov|1992-09-07|1992-11
Emomali Rahmon;Emomalii Rahmon;Imomali Rakhmonov|1992-11-19||2026-12-01
*prime minister|pm;premier
Qohir Rasulzoda|2013-11-23||2026-01-22
=Tanzania|president
*president
Mwinyi|1985-11-05|1995-11
Mkapa|1995-11-05|2005-12
Jakaya Kikwete|2005-12-21|2015-11-05
John Magufuli|2015-11-05|2021-03-19
Samia Suluhu Hassan|2021-03-19||2026-01-22
*vice president
Mohammed Gharib Bilal|2010-11-06|2015-11-29|2015-10-15
Samia Suluhu Hassan;Samia Suluhu|2015-11-05||2021-03-01
Philip Mpango|2021-03-31|2024-06-27|2024-05-13
=Thailand|prime minister
*monarch|king
Bhumibol Adulyadej;King Bhumibol;King Bhumibol Adulyadej|1946-06-09|2016-10-13
Maha Vajiralongkorn;Vajiralongkorn;King Vajiralongkorn;King Maha Vajiralongkorn;Rama X|2016-10-13||2026-12-01
*prime minister|pm;premier
Choonhavan|1988-08-04|1991-02
Panyarachun|1991-03-07|1992-04
Kraprayoon|1992-04-05|1992-05
Panyarachun|1992-06-10|1992-09
Leekpai|1992-09-23|1995-07
Silpa-Archa|1995-07-13|1996-12
Chavalit Yongchaiyudh|1996-12-01|1997-11
Leekpai|1997-11-09|2001-02
Thaksin Shinawatra|2001-02-10|2006-09
Chulanont|2006-09-19|2008-01
Sundaravej|2008-01-29|2008-09
Wongsawat|2008-09-09|2008-12
Chanweerakul|2008-12-02|2008-12
Vejjajiva|2008-12-17|2011-08
Yingluck|2011-08-08|2014-05
Boonsonpaisan|2014-05-07|2014-05
Prayut Chan-ocha;Prayuth Chan-ocha;Prayuth Chan-o-cha|2014-08-24|2023-08-22
Srettha Thavisin;Settha Thawisin;Srettha Thawisin|2023-08-22|2024-08-14
Paetongtarn Shinawatra|2024-08-16|2025-08-29
Anutin Charnvirakul|2025-09-05||2026-12-01
=Togo|president
*president
Eyadema|1967-04-14|2005-02
Bonfoh|2005-02-25|2005-05
Faure Gnassingbe|2005-05-04|2025-05-03
Jean-Lucien Kwassi Savi de Tove|2025-05-03||2026-01-22
*prime minister|pm;premier;president of council of ministers
Komi Klassou|2015-06-05||2017-03-28
Victoire Tomegah Dogbé;Victoire Tomegah Dogbe|2020-09-25|2025-05-03
Faure Gnassingbe|2025-05-03||2026-01-22
=Tonga|prime minister
*monarch|king
Tupou VI|2012-03-18||2026-01-22
*prime minister|acting prime minister;pm;premier
Tu'ipelehake|1970-06-04|1991-08
Vaea|1991-08-21|2000-01
Ulukalala Lavaka Ata|2000-01-03|2006-02
Sevele|2006-02-11|2010-12
Tu'ivakano|2010-12-22|2014-12
'Akilisi Pohiva|2014-12-30|2019-09-12
Sika|2019-09-12|2019-10
Pohiva Tu'i'onetoa|2019-09-27|2021-12-27
Siaosi Sovaleni|2021-12-27|2024-12-09
Samiu Vaipulu|2024-12-09|2025-01-22
Aisake Valu Eke|2025-01-22|2025-12-18
Fatafehi Fakafanua|2025-12-18||2026-01-22
=Trinidad and Tobago|prime minister
*president
Anthony Carmona|2013-03-18|2018-03-19
Paula-Mae Weekes|2018-03-19|2023-03-20
Christine Kangaloo|2023-03-20||2026-01-22
*prime minister|pm;premier
Robinson|1986-12-18|1991-12
Manning|1991-12-16|1995-11
Panday|1995-11-09|2001-12
Manning|2001-12-25|2010-05
Persad-Bissessar|2010-05-26|2015-09
Keith Rowley|2015-09-09|2025-03-17
Stuart Richard Young|2025-03-17|2025-05-01
Kamla Susheila Persad-Bissessar|2025-05-01||2026-01-22
=Tunisia|president
*president
Zine Al-Abidine Ben Ali|1987-11-07|2011-01
Mebazaa|2011-01-15|2011-12
Marzouki|2011-12-13|2014-12
Beji Caid Essebsi|2014-12-31|2019-07-25
Ennaceur|2019-07-25|2019-10
Kais Saied|2019-10-23||2026-01-22
*prime minister|pm;premier
Habib Essid|2015-02-06||2015-11-29
Youssef Chahed|2016-08-27||2017-03-28
Hichem Mechichi|2020-09-02|2021-10-11
Najla Bouden Romdhane|2021-10-11|2023-08-01
Ahmed Hachani|2023-08-01|2024-08-07
Kamel Maddouri|2024-08-07|2025-03-21
Sarra Zaafrani Zenzri|2025-03-21||2026-01-22
=Turkey|president
*foreign minister|top diplomat
Mevlut Cavusoglu;Mevlüt Çavuşoğlu|2015-11-24|2023-06-04
Hakan Fidan|2023-06-04||2026-12-01
*leader
Akbulut|1989-11-09|1991-06
Yilmaz|1991-06-24|1991-11
Demirel|1991-11-20|1993-05
Erdal Inonu|1993-05-16|1993-06
Ciller|1993-06-25|1996-03
Yilmaz|1996-03-06|1996-06
Erbakan|1996-06-28|1997-06
Yilmaz|1997-06-30|1999-01
Ecevit|1999-01-11|2002-11
Abdullah Gul|2002-11-19|2003-03
*president
Recep Tayyip Erdogan;Recep Tayyip Erdoğan;Tayyip Erdogan|2014-08-28||2026-12-01
*prime minister|pm;premier
Ahmet Davutoglu;Ahmet Davutoğlu|2014-08-28|2016-05-24
Binali Yildirim;Binali Yıldırım|2016-05-24|2018-07-09
*vice president
Fuat Oktay|2018-07-09|2023-06-08|2023-04-24
Cevdet Yilmaz|2023-06-03|2024-06-21|2024-05-07
=Turkmenistan|president
*leader
Niyazov|1990-10-27|2006-12
*president
Gurbanguly Berdimuhamedow|2007-02-14|2022-03-19
Serdar Berdimuhamedov;Serdar Berdimuhamedow|2022-03-19||2026-01-21
=Tuvalu|prime minister
*governor general|acting governor general;governor-general
Iakoba Taeia Italeli|2010-04-16|2019-08-19
Teniku Talesi Honolulu|2019-08-19|2021-08-29
Tofiga Vaevalu Falani|2021-08-29||2026-01-22
*monarch|king;queen
Elizabeth II|1952-02-06|2022-09-08
Charles III|2022-09-08||2026-01-22
*prime minister|pm;premier
Paeniu|1989-09-27|1993-11
Latasi|1993-12-10|1996-12
Paeniu|1996-12-23|1999-04
Ionatana|1999-04-27|2000-12
Tuilimu|2000-12-08|2001-02
Luka|2001-02-24|2001-12
Talake|2001-12-14|2002-08
Sopoaga|2002-08-02|2004-08
Toafa|2004-08-27|2006-08
Ielemia|2006-08-14|2010-09
Toafa|2010-09-29|2010-12
Telavi|2010-12-24|2013-08
Enele Sopoaga|2013-08-05|2019-09-19
Kausea Natano|2019-09-19|2024-02-27
Feleti Penitala Teo|2024-02-27||2026-01-22
=UN
*secretary-general|u.n. secretary-general;un chief;un secretary-general
Kofi Annan|1997-01-01|2007-01-01
Ban Ki-moon|2007-01-01|2017-01-01
Antonio Guterres;António Guterres|2017-01-01||2026-12-01
=UNHCR
*high commissioner|un refugee chief;unhcr chief
Filippo Grandi|2016-01-01|2026-01-01
Barham Salih|2026-01-01||2026-12-01
=Uganda|president
*president
Yoweri Kaguta Museveni|1986-01-26||2026-01-22
*prime minister|pm;premier
Robinah Nabbanja|2021-06-14||2026-01-22
*vice president
Edward Ssekandi|2011-05-24|2021-07-29|2021-06-14
Jessica Rose Epel Alupo|2021-06-21||2024-06-21
=Ukraine|president
*commander-in-chief|army chief;commander-in-chief of the armed forces;top general
Valerii Zaluzhnyi;Valeriy Zaluzhny;Valery Zaluzhny|2021-07-27|2024-02-08
Oleksandr Syrskyi;Oleksandr Syrsky|2024-02-08||2026-12-01
*defence minister|defense minister
Stepan Poltorak|2014-10-14|2019-08-29
Andriy Zahorodniuk|2019-08-29|2020-03-04
Andriy Taran|2020-03-04|2021-11-03
Oleksii Reznikov;Oleksiy Reznikov|2021-11-04|2023-09-05
Rustem Umerov|2023-09-06|2025-07-17
Denys Shmyhal|2025-07-17|2026-01-13
Mykhailo Fedorov|2026-01-14||2026-12-01
*foreign minister|top diplomat
Pavlo Klimkin|2014-06-19|2019-08-29
Vadym Prystaiko|2019-08-29|2020-03-04
Dmytro Kuleba;Dmitry Kuleba|2020-03-04|2024-09-05
Andrii Sybiha;Andriy Sybiha;Andrei Sybiga;Andrii Sybiga|2024-09-05||2026-12-01
*president
Kravchuk|1990-07-18|1994-07
Kuchma|1994-07-19|2005-01
Yushchenko|2005-01-23|2010-02
Yanukovych|2010-02-25|2014-02
Turchynov|2014-02-23|2014-06
Petro Poroshenko;Pyotr Poroshenko|2014-06-07|2019-05-20
Volodymyr Zelenskyy;Volodymyr Zelensky;Volodymyr Zelenskiy;Vladimir Zelensky;Vladimir Zelenskiy;Vladimir Zelenskyy;Wolodymyr Selenskyj;Volodymyr Zelens'kyy;Volodomyr Zelensky|2019-05-20||2026-12-01
*presidential chief of staff|chief of staff;head of the office of the president;head of the presidential office
Andriy Yermak;Andrii Yermak;Andrei Yermak|2020-02-11|2025-11-28
Kyrylo Budanov;Kirill Budanov|2026-01-02||2026-12-01
*prime minister|pm;premier
Arseniy Yatsenyuk;Arsenii Yatseniuk|2014-02-27|2016-04-14
Volodymyr Groysman;Volodymyr Hroysman;Volodymyr Hroisman|2016-04-14|2019-08-29
Oleksiy Honcharuk;Oleksii Honcharuk|2019-08-29|2020-03-04
Denys Shmyhal;Denis Shmygal|2020-03-04|2025-07-17
Yulia Svyrydenko;Yuliia Svyrydenko;Yulia Sviridenko|2025-07-17||2026-12-01
=United Arab Emirates|president
*president
An-Nahayan|1971-12-02|2004-11
Khalifa bin Zayed Al Nahyan;Sheikh Khalifa;Khalifa bin Zayid Al-Nuhayan;Khalifa bin Zayid Al-Nuhayyan|2004-11-03|2022-05-13
Mohammed bin Zayed Al Nahyan;Sheikh Mohammed bin Zayed;Mohamed bin Zayed;MBZ;MbZ|2022-05-14||2026-12-01
*prime minister|pm;premier;prime minister and co-vice president;prime minister and vice president;prime minister vice president
Muhammad Bin Rashid Al Maktum;Muhammad Bin Rashid Al-Maktum;Muhammad Bin Rashid Al-Maktoum;Muhammad bin Rashid Al-Maktoum;Muhammad bin Rashid Al-Maktum|2006-01-05||2026-01-22
*vice president|co-vice president
Muhammad Bin Rashid Al Maktum;Muhammad bin Rashid Al-Maktoum;Muhammad bin Rashid Al-Maktum;Muhammad Bin Rashid Al-Maktum|2006-01-05|2024-06-21|2024-05-07
Mansur bin Zayid Al Nuhayyan;Mansur bin Zayid Al-Nuhayyan|2023-03-29|2024-06-21|2024-05-07
=United Kingdom|prime minister
*defence minister|defence secretary;defense minister
Michael Fallon;Sir Michael Fallon|2014-07-15|2017-11-02
Gavin Williamson|2017-11-02|2019-05-01
Penny Mordaunt|2019-05-01|2019-07-24
Ben Wallace|2019-07-24|2023-08-31
Grant Shapps|2023-08-31|2024-07-05
John Healey|2024-07-05|2026-07-20
*finance minister|chancellor;chancellor of the exchequer
George Osborne|2010-05-11|2016-07-13
Philip Hammond|2016-07-13|2019-07-24
Sajid Javid|2019-07-24|2020-02-13
Rishi Sunak|2020-02-13|2022-07-05
Nadhim Zahawi|2022-07-05|2022-09-06
Kwasi Kwarteng|2022-09-06|2022-10-14
Jeremy Hunt|2022-10-14|2024-07-05
Rachel Reeves|2024-07-05|2026-07-20
John Healey|2026-07-20||2026-12-01
*foreign minister|foreign secretary;top diplomat
Philip Hammond|2014-07-15|2016-07-13
Boris Johnson|2016-07-13|2018-07-09
Jeremy Hunt|2018-07-09|2019-07-24
Dominic Raab|2019-07-24|2021-09-15
Liz Truss;Elizabeth Truss|2021-09-15|2022-09-06
James Cleverly|2022-09-06|2023-11-13
David Cameron;Lord Cameron|2023-11-13|2024-07-05
David Lammy|2024-07-05|2025-09-05
Yvette Cooper|2025-09-05|2026-07-20
*monarch|king;queen;ruler
Elizabeth II;Queen Elizabeth II;Queen Elizabeth;the Queen|1952-02-06|2022-09-08
Charles III;King Charles III;King Charles;the King|2022-09-08||2026-12-01
*prime minister|pm;premier
Thatcher|1979-05-04|1990-11
Major|1990-11-28|1997-05
Blair|1997-05-02|2007-06
Brown|2007-06-27|2010-05
David Cameron|2010-05-11|2016-07-13
Theresa May|2016-07-13|2019-07-24
Boris Johnson|2019-07-24|2022-09-06
Liz Truss;Elizabeth Truss;Mary Elizabeth Truss|2022-09-06|2022-10-25
Rishi Sunak|2022-10-25|2024-07-05
Keir Starmer;Sir Keir Starmer;Kier Starmer|2024-07-05|2026-07-20
Andy Burnham;Andrew Burnham|2026-07-20||2026-12-01
=United States|president
*central bank governor|fed chair;fed chairman;fed chief;federal reserve chair
Janet Yellen|2014-02-03|2018-02-05
Jerome Powell;Jay Powell|2018-02-05|2026-05-22
Kevin Warsh|2026-05-22||2026-12-01
*defence minister|defense minister;defense secretary;pentagon chief;secretary of defense;secretary of war;war secretary
Ash Carter;Ashton Carter|2015-02-17|2017-01-20
Jim Mattis;James Mattis|2017-01-20|2019-01-01
Patrick Shanahan|2019-01-01|2019-06-24
Mark Esper;Mark T. Esper|2019-06-24|2020-11-09
Christopher Miller;Christopher C. Miller|2020-11-09|2021-01-20
Lloyd Austin;Lloyd J. Austin III|2021-01-22|2025-01-20
Pete Hegseth|2025-01-25||2026-12-01
*foreign minister|secretary of state;top diplomat;top us diplomat
John Kerry|2013-02-01|2017-01-20
Thomas Shannon;Tom Shannon|2017-01-20|2017-02-01
Rex Tillerson|2017-02-01|2018-03-31
John Sullivan;John J. Sullivan|2018-04-01|2018-04-26
Mike Pompeo;Michael Pompeo|2018-04-26|2021-01-20
Antony Blinken;Tony Blinken;Anthony Blinken|2021-01-26|2025-01-20
Marco Rubio|2025-01-21||2026-12-01
*national security adviser|national security advisor
Susan Rice|2013-07-01|2017-01-20
Michael Flynn;Mike Flynn|2017-01-20|2017-02-13
H.R. McMaster;HR McMaster|2017-02-20|2018-04-09
John Bolton|2018-04-09|2019-09-10
Robert O'Brien;Robert C. O'Brien|2019-09-18|2021-01-20
Jake Sullivan|2021-01-20|2025-01-20
Mike Waltz;Michael Waltz|2025-01-20|2025-05-01
Marco Rubio|2025-05-01||2026-12-01
*president
Jimmy Carter;James Carter;James Earl Carter|1977-01-20|1981-01-20
Ronald Reagan;Ronald Wilson Reagan|1981-01-20|1989-01-20
George H.W. Bush;George Herbert Walker Bush|1989-01-20|1993-01-20
Bill Clinton;William Clinton;William Jefferson Clinton|1993-01-20|2001-01-20
George W. Bush;George Walker Bush|2001-01-20|2009-01-20
Barack Obama;Barack Hussein Obama|2009-01-20|2017-01-20
Donald Trump;Donald J. Trump|2017-01-20|2021-01-20
Joe Biden;Joseph Biden;Joseph Robinette Biden;Joe R. Biden|2021-01-20|2025-01-20
Donald Trump;Donald J. Trump|2025-01-20||2026-12-01
*speaker of the house|house speaker
Paul Ryan|2015-10-29|2019-01-03
Nancy Pelosi|2019-01-03|2023-01-03
Kevin McCarthy|2023-01-07|2023-10-03
Mike Johnson|2023-10-25||2026-12-01
*treasury secretary|secretary of the treasury
Jack Lew;Jacob Lew|2013-02-28|2017-01-20
Steven Mnuchin;Steve Mnuchin|2017-02-13|2021-01-20
Janet Yellen|2021-01-26|2025-01-20
Scott Bessent|2025-01-28||2026-12-01
*vice president
Walter Mondale;Walter Frederick Mondale|1977-01-20|1981-01-20
George H.W. Bush;George Herbert Walker Bush|1981-01-20|1989-01-20
Dan Quayle;James Quayle;James Danforth Quayle|1989-01-20|1993-01-20
Al Gore;Albert Gore;Albert Arnold Gore|1993-01-20|2001-01-20
Dick Cheney;Richard Cheney;Richard Bruce Cheney|2001-01-20|2009-01-20
Joe Biden;Joseph Biden;Joseph Robinette Biden;Joe R. Biden|2009-01-20|2017-01-20
Mike Pence|2017-01-20|2021-01-20
Kamala Harris;Kamala D. Harris|2021-01-20|2025-01-20
JD Vance;J.D. Vance;James David Vance;J. D. Vance|2025-01-20||2026-12-01
*white house press secretary|press secretary
Josh Earnest|2014-06-20|2017-01-20
Sean Spicer|2017-01-20|2017-07-21
Sarah Huckabee Sanders;Sarah Sanders|2017-07-26|2019-07-01
Stephanie Grisham|2019-07-01|2020-04-07
Kayleigh McEnany|2020-04-07|2021-01-20
Jen Psaki;Jennifer Psaki|2021-01-20|2022-05-13
Karine Jean-Pierre|2022-05-13|2025-01-20
Karoline Leavitt|2025-01-20||2026-12-01
=Uruguay|president
*president
Sanguinetti|1985-03-01|1990-03
Lacalle De Herrera|1990-03-01|1995-03
Sanguinetti|1995-03-01|2000-03
Jorge Batlle|2000-03-02|2005-03
Tabare Vazquez|2005-03-01|2010-03
Jose Mujica|2010-03-01|2015-03
Tabare Vazquez|2015-03-01|2020-03-01
Luis Alberto Lacalle Pou|2020-03-01|2025-03-01
Yamandú Orsi Martínez|2025-03-01||2026-01-22
*vice president
Raul Fernando Sendic Rodriguez|2015-03-01||2017-03-28
Beatriz Argimon Cedeira|2020-03-01||2024-06-21
=Uzbekistan|president
*president|interim president
Karimov|1990-03-24|2016-09
Shavkat Mirziyoyev|2016-09-08||2026-01-22
*prime minister|pm;premier
Shavkat Mirziyoyev|2003-12-11|2016-12-13
Abdulla Aripov|2016-12-13||2026-01-22
=Vanuatu|prime minister
*president
Baldwin Lonsdale|2014-09-22|2017-07-06
Tallis Obed Moses|2017-07-06|2022-07-23
Nikenike Vurobaravu|2022-07-23||2026-01-21
*prime minister|pm;premier
Lini|1980-07-30|1991-09
Kalpokas|1991-09-06|1991-12
Korman|1991-12-16|1995-12
Vohor|1995-12-21|1996-02
Korman|1996-02-23|1996-09
Vohor|1996-09-30|1998-03
Kalpokas|1998-03-30|1999-11
Sope|1999-11-25|2001-04
Natapei|2001-04-13|2004-07
Vohor|2004-07-29|2004-12
Lini|2004-12-11|2008-09
Natapei|2008-09-22|2009-11
Vohor|2009-11-27|2009-12
Natapei|2009-12-05|2010-12
Kilman|2010-12-02|2011-04
Vohor|2011-04-24|2011-05
Kilman|2011-05-13|2011-06
Natapei|2011-06-16|2011-06
Kilman|2011-06-26|2013-03
Kalosil|2013-03-23|2014-05
Natuman|2014-05-15|2015-05
Sato Kilman|2015-06-11|2016-02-11
Charlot Salwai|2016-02-11|2020-04-20
Bob Loughman|2020-04-20|2022-11-04
Ishmael Kalsakau|2022-11-04|2023-09-04
Sato Kilman|2023-09-04|2023-10-06
Charlot Salwai|2023-10-06|2025-02-11
Jotham Napat|2025-02-11||2026-01-21
=Vatican City|pope
*pope|bishop of rome;pontiff
Benedict XVI;Pope Benedict XVI;Pope Benedict|2005-04-19|2013-02-28
Francis;Pope Francis;Jorge Mario Bergoglio|2013-03-13|2025-04-21
Leo XIV;Pope Leo XIV;Pope Leo;Robert Prevost;Robert Francis Prevost|2025-05-08||2026-12-01
=Venezuela|president
*president
Andres Perez|1989-02-02|1993-05
Lepage Barreto|1993-05-21|1993-06
Velasquez|1993-06-05|1994-02
Caldera Rodriguez|1994-02-02|1999-02
Hugo Chavez;Hugo Chávez|1999-02-02|2013-03-05
Nicolas Maduro;Nicolás Maduro;Nicolas Maduro Moros|2013-04-19|2026-01-03
Delcy Rodriguez;Delcy Rodríguez;Delcy Eloína Rodríguez Gómez|2026-01-05||2026-12-01
*vice president|executive vice president
Jorge Alberto Arreaza Montserrat|2013-04-19||2015-11-29
Aristobulo Isturiz|2016-01-06||2017-03-28
Delcy Rodriguez Gomez|2018-06-14||2024-06-21
=Vietnam|president;prime minister
*leader
Nguyen Van Linh|1986-12-18|1991-06
Do Muoi|1991-06-27|1997-12
Phieu|1997-12-29|2001-04
*president|acting president
Truong Tan Sang|2011-07-25|2016-04-02
Tran Dai Quang|2016-04-02|2018-10-23
Nguyen Phu Trong|2018-10-23|2021-04-05
Nguyen Xuan Phuc|2021-04-05|2023-03
Vo Van Thuong|2023-03|2024-03-21
Vo Thi Anh Xuan|2024-03-21|2024-05-22
To Lam|2024-05-22|2024-10-21
Luong Cuong|2024-10-21||2026-01-22
*prime minister|pm;premier
Nguyen Tan Dung|2006-06-27||2015-11-29
Nguyen Xuan Phuc|2016-04-07|2021-04-05
Pham Minh Chinh|2021-04-05||2026-01-22
*vice president
Nguyen Thi Doan|2007-07-25||2015-11-29
Dang Thi Ngoc Thinh|2016-04-07||2017-03-28
=WHO
*director-general|who chief;who director-general
Margaret Chan|2007-01-04|2017-07-01
Tedros Adhanom Ghebreyesus;Tedros|2017-07-01||2026-12-01
=WTO
*director-general|wto chief;wto director-general
Roberto Azevedo;Roberto Azevêdo|2013-09-01|2020-08-31
Ngozi Okonjo-Iweala|2021-03-01||2026-12-01
=World Bank
*president|world bank chief;world bank president
Jim Yong Kim|2012-07-01|2019-02-01
David Malpass|2019-04-09|2023-06-01
Ajay Banga|2023-06-02||2026-12-01
=Yemen|president
*president|chairperson
Saleh al-Hashidi|1990-05-22|2012-02
Abd Rabuh Mansur Hadi|2012-02-21|2022-04-19
Rashad Muhammad al-Alimi|2022-04-19||2026-01-22
*prime minister|pm;premier
Ahmad Obaid bin Daghir;Obaid bin Daghr|2016-04-03||2017-03-28
Maeen Abd al-Malik Saeed|2018-10-15|2024-02-05
Ahmad Awad Bin Mubarek|2024-02-05|2025-05-09
Salim Salih Bin Burayk|2025-05-09||2026-01-22
*vice president
Ali Muhsin al-Ahmar, Lt. Gen.;Mohsin al-Ahmar, Gen.|2016-04-03|2022-04-14|2022-02-28
=Zambia|president
*president
Kaunda|1964-10-24|1991-11
Chiluba|1991-11-02|2002-01
Levy Mwanawasa|2002-01-03|2008-06
Banda|2008-06-29|2011-09
Sata|2011-09-23|2014-10
Scott|2014-10-29|2015-01
Edgar Lungu|2015-01-25|2021-08-16
Hakainde Hichilema|2021-08-16||2026-01-22
*vice president
Inonge Wina|2015-01-26|2021-08-19|2021-07-05
Mutale Nalumango|2021-08-16|2024-06-21|2024-05-07
=Zimbabwe|president
*president|executive president
Robert Gabriel Mugabe|1987-12-31|2017-11-24
Emmerson Dambudzo Mnangagwa|2017-11-24||2026-01-22
*vice president|first vice president
Constantino Chiwenga|2017-12-28|2023-09-07|2023-07-24
Kembo Mohadi|2017-12-28||2021-03-01
Constantino Chiwenga|2023-09-04||2026-01-22
`
