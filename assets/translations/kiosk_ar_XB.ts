<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
  <context>
    <name>AboutScreen</name>
    <message>
      <source>All parts</source>
      <translation>Áll pártš ····</translation>
    </message>
  </context>
  <context>
    <name>AboutViewModel</name>
    <message>
      <source>Packages that it is made of</source>
      <translation>Páçkágéš thát ít íš mádé óf ···········</translation>
    </message>
    <message>
      <source>Fonts</source>
      <translation>Fóñtš ··</translation>
    </message>
    <message>
      <source>Icons</source>
      <translation>Íçóñš ··</translation>
    </message>
    <message>
      <source>Sounds</source>
      <translation>Sóúñdš ··</translation>
    </message>
    <message>
      <source>The program, and what is beneath it</source>
      <translation>Thé prógrám, áñd whát íš béñéáth ít ··············</translation>
    </message>
    <message>
      <source>%1, only for making a library</source>
      <comment>a licence</comment>
      <translation>%1, óñlý fór mákíñg á líbrárý ············</translation>
    </message>
    <message>
      <source>Licence of %1</source>
      <translation>Líçéñçé óf %1 ·····</translation>
    </message>
    <message>
      <source>About and accessibility</source>
      <translation>Ábóút áñd áççéššíbílítý ·········</translation>
    </message>
    <message>
      <source>Version %1</source>
      <translation>Véršíóñ %1 ····</translation>
    </message>
  </context>
  <context>
    <name>AccessButton</name>
    <message>
      <source>Access</source>
      <comment>the control for text size, colours, language and sound</comment>
      <translation>Áççéšš ··</translation>
    </message>
  </context>
  <context>
    <name>AccessSheet</name>
    <message>
      <source>Make this easier to use</source>
      <translation>Máké thíš éášíér tó úšé ·········</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Téxt šízé ····</translation>
    </message>
    <message>
      <source>A −</source>
      <translation>Á − ·</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Smállér téxt ·····</translation>
    </message>
    <message>
      <source>A +</source>
      <translation>Á + ·</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Lárgér téxt ····</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Cólóúrš ···</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dáý ·</translation>
    </message>
    <message>
      <source>Dusk</source>
      <translation>Dúšk ··</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hígh çóñtrášt ·····</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Láñgúágé ···</translation>
    </message>
    <message>
      <source>Movement and time</source>
      <translation>Móvéméñt áñd tímé ·······</translation>
    </message>
    <message>
      <source>Keep still</source>
      <translation>Kéép štíll ····</translation>
    </message>
    <message>
      <source>Nothing slides or fades</source>
      <translation>Nóthíñg šlídéš ór fádéš ·········</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>Í ñééd móré tímé ······</translation>
    </message>
    <message>
      <source>Doubles the wait before it clears</source>
      <translation>Dóúbléš thé wáít béfóré ít çléárš ·············</translation>
    </message>
    <message>
      <source>Cover the screen</source>
      <translation>Cóvér thé šçrééñ ······</translation>
    </message>
    <message>
      <source>Hides this for a moment. Your place is kept.</source>
      <translation>Hídéš thíš fór á móméñt. Ýóúr pláçé íš képt. ··················</translation>
    </message>
    <message>
      <source>These go back to normal when you leave.</source>
      <translation>Théšé gó báçk tó ñórmál whéñ ýóú léávé. ················</translation>
    </message>
    <message>
      <source>About and accessibility</source>
      <translation>Ábóút áñd áççéššíbílítý ·········</translation>
    </message>
  </context>
  <context>
    <name>AccessViewModel</name>
    <message>
      <source>%1 %</source>
      <comment>text size</comment>
      <translation>%1 % ··</translation>
    </message>
  </context>
  <context>
    <name>AdvisoryRow</name>
    <message>
      <source>%1: %2, %3</source>
      <comment>a topic, how much of it, and where</comment>
      <translation>%1: %2, %3 ····</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>how much of a topic, and where</comment>
      <translation>%1 · %2 ···</translation>
    </message>
  </context>
  <context>
    <name>BeforeScreen</name>
    <message>
      <source>Each item says this again beside its Open button, and offers a short summary instead.</source>
      <translation>Éáçh ítém šáýš thíš ágáíñ béšídé ítš Ópéñ búttóñ, áñd ófférš á šhórt šúmmárý íñštéád. ··································</translation>
    </message>
    <message>
      <source>So that you can choose.</source>
      <translation>Só thát ýóú çáñ çhóóšé. ·········</translation>
    </message>
    <message>
      <source>What comes up</source>
      <translation>Whát çóméš úp ·····</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Cóñtíñúé ···</translation>
    </message>
    <message>
      <source>Go to the library</source>
      <translation>Gó tó thé líbrárý ·······</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Nót ñów ···</translation>
    </message>
    <message>
      <source>Back to the three doors</source>
      <translation>Báçk tó thé thréé dóórš ·········</translation>
    </message>
    <message>
      <source>Support first</source>
      <translation>Súppórt fíršt ·····</translation>
    </message>
    <message>
      <source>People to call or text</source>
      <translation>Péóplé tó çáll ór téxt ·········</translation>
    </message>
    <message>
      <source>Leave now, in the corner, clears this screen at once. It cannot hide that you were here.</source>
      <translation>Léávé ñów, íñ thé çórñér, çléárš thíš šçrééñ át óñçé. Ít çáññót hídé thát ýóú wéré héré. ···································</translation>
    </message>
  </context>
  <context>
    <name>BeforeViewModel</name>
    <message>
      <source>in several places</source>
      <translation>íñ šévérál pláçéš ·······</translation>
    </message>
    <message>
      <source>Briefing %1</source>
      <translation>Bríéfíñg %1 ····</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>an item, then where in it</comment>
      <translation>%1, %2 ··</translation>
    </message>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <comment>places</comment>
      <translation>
        <numerusform>%1 áñd %n móré ······</numerusform>
        <numerusform>%1 áñd %n móré ······</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BookmarksScreen</name>
    <message>
      <source>Bookmarks</source>
      <translation>Bóókmárkš ····</translation>
    </message>
    <message>
      <source>What you mark with B is kept here, on this computer.</source>
      <translation>Whát ýóú márk wíth B íš képt héré, óñ thíš çómpútér. ·····················</translation>
    </message>
    <message>
      <source>Bookmarks, %1</source>
      <comment>a list; how many it holds</comment>
      <translation>Bóókmárkš, %1 ·····</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>a row's place in its list</comment>
      <translation>%1 óf %2 ···</translation>
    </message>
    <message>
      <source>This passage is no longer in the document.</source>
      <translation>Thíš páššágé íš ñó lóñgér íñ thé dóçúméñt. ·················</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Ýóúr ñóté ····</translation>
    </message>
    <message>
      <source>Write something beside it</source>
      <translation>Wríté šóméthíñg béšídé ít ··········</translation>
    </message>
    <message>
      <source>Open</source>
      <comment>open the document at the bookmark</comment>
      <translation>Ópéñ ··</translation>
    </message>
    <message>
      <source>Remove</source>
      <comment>take the bookmark away</comment>
      <translation>Rémóvé ··</translation>
    </message>
  </context>
  <context>
    <name>BookmarksViewModel</name>
    <message>
      <source>All of it</source>
      <comment>a bookmark of an item as a whole</comment>
      <translation>Áll óf ít ····</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>where a bookmark was made</comment>
      <translation>págé %1 ···</translation>
    </message>
    <message>
      <source>at %1</source>
      <comment>a time in a film</comment>
      <translation>át %1 ··</translation>
    </message>
    <message>
      <source>Marked on %1</source>
      <comment>a date</comment>
      <translation>Márkéd óñ %1 ·····</translation>
    </message>
    <message>
      <source>Bookmarks are not kept on this computer.</source>
      <translation>Bóókmárkš áré ñót képt óñ thíš çómpútér. ················</translation>
    </message>
    <message>
      <source>This item is no longer in the library.</source>
      <translation>Thíš ítém íš ñó lóñgér íñ thé líbrárý. ···············</translation>
    </message>
    <message>
      <source>This passage is no longer in the document.</source>
      <translation>Thíš páššágé íš ñó lóñgér íñ thé dóçúméñt. ·················</translation>
    </message>
    <message>
      <source>Open the document</source>
      <translation>Ópéñ thé dóçúméñt ·······</translation>
    </message>
    <message>
      <source>The bookmark was removed.</source>
      <translation>Thé bóókmárk wáš rémóvéd. ··········</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Úñdó ··</translation>
    </message>
    <message>
      <source>The note was saved.</source>
      <translation>Thé ñóté wáš šávéd. ········</translation>
    </message>
  </context>
  <context>
    <name>ChoiceButton</name>
    <message>
      <source>Aa</source>
      <comment>a sample of letters in a colour scheme</comment>
      <translation>Áá ·</translation>
    </message>
  </context>
  <context>
    <name>ChoiceScreen</name>
    <message>
      <source>Hello. How can we help?</source>
      <translation>Hélló. Hów çáñ wé hélp? ·········</translation>
    </message>
    <message>
      <source>Choose a door. You can change it at any time.</source>
      <translation>Chóóšé á dóór. Ýóú çáñ çháñgé ít át áñý tímé. ··················</translation>
    </message>
    <message>
      <source>I work with children and families</source>
      <translation>Í wórk wíth çhíldréñ áñd fámílíéš ·············</translation>
    </message>
    <message>
      <source>Pages, documents, film and sound</source>
      <translation>Págéš, dóçúméñtš, fílm áñd šóúñd ·············</translation>
    </message>
    <message>
      <source>Support for me or my child</source>
      <translation>Súppórt fór mé ór mý çhíld ··········</translation>
    </message>
    <message>
      <source>People to call, text or visit</source>
      <translation>Péóplé tó çáll, téxt ór víšít ············</translation>
    </message>
    <message>
      <source>I’m a young person</source>
      <translation>Í’m á ýóúñg péršóñ ·······</translation>
    </message>
    <message>
      <source>Help and information for you</source>
      <translation>Hélp áñd íñfórmátíóñ fór ýóú ···········</translation>
    </message>
    <message numerus="yes">
      <source>This screen clears itself after %n second(s) without a touch. We do not keep what you look at.</source>
      <translation>
        <numerusform>Thíš šçrééñ çléárš ítšélf áftér %n šéçóñd wíthóút á tóúçh. Wé dó ñót kéép whát ýóú lóók át. ····································</numerusform>
        <numerusform>Thíš šçrééñ çléárš ítšélf áftér %n šéçóñdš wíthóút á tóúçh. Wé dó ñót kéép whát ýóú lóók át. ·····································</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CoverRow</name>
    <message>
      <source>%1. %2</source>
      <comment>a part of the library: its number, its title</comment>
      <translation>%1. %2 ··</translation>
    </message>
  </context>
  <context>
    <name>CoverScreen</name>
    <message>
      <source>This week at the centre</source>
      <translation>Thíš wéék át thé çéñtré ·········</translation>
    </message>
  </context>
  <context>
    <name>CoverViewModel</name>
    <message>
      <source>Today</source>
      <translation>Tódáý ··</translation>
    </message>
    <message>
      <source>Open today until %1</source>
      <translation>Ópéñ tódáý úñtíl %1 ········</translation>
    </message>
    <message>
      <source>Opens today at %1</source>
      <translation>Ópéñš tódáý át %1 ·······</translation>
    </message>
    <message>
      <source>Opens %1 at %2</source>
      <comment>a day, then a time</comment>
      <translation>Ópéñš %1 át %2 ······</translation>
    </message>
    <message>
      <source>Leaflets in the rack: %1</source>
      <translation>Léáflétš íñ thé ráçk: %1 ··········</translation>
    </message>
    <message>
      <source>Touch to start</source>
      <translation>Tóúçh tó štárt ······</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>days</comment>
      <translation>%1 tó %2 ···</translation>
    </message>
    <message>
      <source>%1 %2 to %3</source>
      <comment>days, opening and closing time</comment>
      <translation>%1 %2 tó %3 ····</translation>
    </message>
  </context>
  <context>
    <name>CoveredPart</name>
    <message>
      <source>This part is left out, as you chose.</source>
      <translation>Thíš párt íš léft óút, áš ýóú çhóšé. ··············</translation>
    </message>
  </context>
  <context>
    <name>Disclosure</name>
    <message>
      <source>%1. %2</source>
      <comment>what a contact is for, and when or what number</comment>
      <translation>%1. %2 ··</translation>
    </message>
  </context>
  <context>
    <name>FilmPicture</name>
    <message>
      <source>The film's picture</source>
      <translation>Thé fílm'š píçtúré ·······</translation>
    </message>
  </context>
  <context>
    <name>HiddenLeave</name>
    <message>
      <source>Leave now and clear this screen</source>
      <comment>the same as Leave now, first in the order of the keyboard</comment>
      <translation>Léávé ñów áñd çléár thíš šçrééñ ············</translation>
    </message>
    <message>
      <source>Leave now</source>
      <comment>clears the screen at once and shows the cover</comment>
      <translation>Léávé ñów ····</translation>
    </message>
  </context>
  <context>
    <name>HomeScreen</name>
    <message>
      <source>Search the library</source>
      <translation>Séárçh thé líbrárý ·······</translation>
    </message>
    <message>
      <source>Seven parts, one city. Start anywhere.</source>
      <translation>Sévéñ pártš, óñé çítý. Stárt áñýwhéré. ···············</translation>
    </message>
    <message>
      <source>Starter edition: it summarises the published library. Each item shows where the published one is.</source>
      <translation>Stártér édítíóñ: ít šúmmáríšéš thé públíšhéd líbrárý. Éáçh ítém šhówš whéré thé públíšhéd óñé íš. ·······································</translation>
    </message>
    <message>
      <source>Starter edition</source>
      <translation>Stártér édítíóñ ······</translation>
    </message>
    <message>
      <source>It summarises the published library. Each item shows where the published one is.</source>
      <translation>Ít šúmmáríšéš thé públíšhéd líbrárý. Éáçh ítém šhówš whéré thé públíšhéd óñé íš. ································</translation>
    </message>
    <message>
      <source>It summarises the published library.</source>
      <translation>Ít šúmmáríšéš thé públíšhéd líbrárý. ··············</translation>
    </message>
    <message>
      <source>%1–%2 of %3</source>
      <translation>%1–%2 óf %3 ····</translation>
    </message>
  </context>
  <context>
    <name>ItemActions</name>
    <message>
      <source>“%1”</source>
      <comment>a quotation</comment>
      <translation>“%1” ··</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>in a reference</comment>
      <translation>págé %1 ···</translation>
    </message>
    <message>
      <source>in %1</source>
      <comment>in a reference: the library</comment>
      <translation>íñ %1 ··</translation>
    </message>
    <message>
      <source>edition of %1</source>
      <comment>in a reference</comment>
      <translation>édítíóñ óf %1 ·····</translation>
    </message>
    <message>
      <source>Published at %1</source>
      <comment>in a reference: an address</comment>
      <translation>Públíšhéd át %1 ······</translation>
    </message>
    <message>
      <source>The reference was copied.</source>
      <translation>Thé référéñçé wáš çópíéd. ··········</translation>
    </message>
    <message>
      <source>Bookmarks are not kept on this computer.</source>
      <translation>Bóókmárkš áré ñót képt óñ thíš çómpútér. ················</translation>
    </message>
    <message>
      <source>The bookmark was removed.</source>
      <translation>Thé bóókmárk wáš rémóvéd. ··········</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Úñdó ··</translation>
    </message>
    <message>
      <source>The bookmark was added.</source>
      <translation>Thé bóókmárk wáš áddéd. ·········</translation>
    </message>
    <message>
      <source>Copies are not saved at this screen.</source>
      <translation>Cópíéš áré ñót šávéd át thíš šçrééñ. ··············</translation>
    </message>
    <message>
      <source>This is a page of the library itself: there is no file to copy.</source>
      <translation>Thíš íš á págé óf thé líbrárý ítšélf: théré íš ñó fílé tó çópý. ·························</translation>
    </message>
    <message>
      <source>Saving a copy…</source>
      <translation>Sávíñg á çópý… ······</translation>
    </message>
    <message>
      <source>A copy was saved as %1 in %2.</source>
      <comment>a file's name, then its folder</comment>
      <translation>Á çópý wáš šávéd áš %1 íñ %2. ············</translation>
    </message>
    <message>
      <source>The disk is full, so nothing was saved. Make some room and try again.</source>
      <translation>Thé díšk íš fúll, šó ñóthíñg wáš šávéd. Máké šómé róóm áñd trý ágáíñ. ····························</translation>
    </message>
    <message>
      <source>This computer does not let you save there, so nothing was saved.</source>
      <translation>Thíš çómpútér dóéš ñót lét ýóú šávé théré, šó ñóthíñg wáš šávéd. ··························</translation>
    </message>
    <message>
      <source>Read its notes first, then a copy can be saved.</source>
      <translation>Réád ítš ñótéš fíršt, théñ á çópý çáñ bé šávéd. ···················</translation>
    </message>
  </context>
  <context>
    <name>ItemDetail</name>
    <message>
      <source>Watch</source>
      <translation>Wátçh ··</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Líštéñ ··</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ópéñ ··</translation>
    </message>
  </context>
  <context>
    <name>ItemPane</name>
    <message>
      <source>Text view</source>
      <translation>Téxt víéw ····</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>Cópý wíth ítš référéñçé ·········</translation>
    </message>
    <message>
      <source>Remove the bookmark</source>
      <translation>Rémóvé thé bóókmárk ········</translation>
    </message>
    <message>
      <source>Bookmark</source>
      <translation>Bóókmárk ···</translation>
    </message>
    <message>
      <source>Export a copy</source>
      <translation>Éxpórt á çópý ·····</translation>
    </message>
    <message>
      <source>Where the published one is</source>
      <translation>Whéré thé públíšhéd óñé íš ··········</translation>
    </message>
    <message>
      <source>All about it</source>
      <translation>Áll ábóút ít ·····</translation>
    </message>
  </context>
  <context>
    <name>ItemsScreen</name>
    <message>
      <source>All</source>
      <comment>every kind of item</comment>
      <translation>Áll ·</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Págéš ··</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Dóçúméñtš ····</translation>
    </message>
    <message>
      <source>Film and sound</source>
      <translation>Fílm áñd šóúñd ······</translation>
    </message>
    <message>
      <source>Find a page, a document, a command</source>
      <translation>Fíñd á págé, á dóçúméñt, á çómmáñd ··············</translation>
    </message>
    <message>
      <source>All items</source>
      <translation>Áll ítémš ····</translation>
    </message>
    <message>
      <source>Filters: %1 on</source>
      <comment>how many are on</comment>
      <translation>Fíltérš: %1 óñ ······</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Fíltérš ···</translation>
    </message>
    <message>
      <source>List</source>
      <comment>show a list in place of covers</comment>
      <translation>Líšt ··</translation>
    </message>
    <message>
      <source>Covers</source>
      <comment>show covers in place of a list</comment>
      <translation>Cóvérš ··</translation>
    </message>
    <message>
      <source>No item fits these filters.</source>
      <translation>Nó ítém fítš théšé fíltérš. ···········</translation>
    </message>
    <message>
      <source>Show all items</source>
      <translation>Shów áll ítémš ······</translation>
    </message>
    <message>
      <source>All items, %1</source>
      <comment>a list; how many it holds</comment>
      <translation>Áll ítémš, %1 ·····</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>a row's place in its list</comment>
      <translation>%1 óf %2 ···</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Láñgúágé ···</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Léñgth ··</translation>
    </message>
    <message>
      <source>Part of the library</source>
      <translation>Párt óf thé líbrárý ········</translation>
    </message>
    <message>
      <source>Only with captions or a transcript</source>
      <translation>Óñlý wíth çáptíóñš ór á tráñšçrípt ··············</translation>
    </message>
    <message>
      <source>Show %1</source>
      <comment>close the filters; a number of items</comment>
      <translation>Shów %1 ···</translation>
    </message>
    <message>
      <source>Clear the filters</source>
      <translation>Cléár thé fíltérš ·······</translation>
    </message>
  </context>
  <context>
    <name>KioskViewModel</name>
    <message>
      <source>Information</source>
      <translation>Íñfórmátíóñ ····</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>not yet checked by a reader of this language</source>
      <translation>ñót ýét çhéçkéd bý á réádér óf thíš láñgúágé ··················</translation>
    </message>
  </context>
  <context>
    <name>LeaveButton</name>
    <message>
      <source>Clears this screen at once</source>
      <comment>what Leave now does</comment>
      <translation>Cléárš thíš šçrééñ át óñçé ··········</translation>
    </message>
    <message>
      <source>Leave now</source>
      <comment>clears the screen at once and shows the cover</comment>
      <translation>Léávé ñów ····</translation>
    </message>
  </context>
  <context>
    <name>Ledge</name>
    <message>
      <source>Ways through</source>
      <comment>the bar along the lower edge of the screen</comment>
      <translation>Wáýš thróúgh ·····</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>to the screen before this one</comment>
      <translation>Báçk ··</translation>
    </message>
    <message>
      <source>Home</source>
      <comment>to the shelf with all parts of the library</comment>
      <translation>Hómé ··</translation>
    </message>
    <message>
      <source>People to call or text, from every screen</source>
      <comment>what the Support button in the ledge leads to</comment>
      <translation>Péóplé tó çáll ór téxt, fróm évérý šçrééñ ················</translation>
    </message>
    <message>
      <source>Support for me or my child</source>
      <comment>people to call or text; the same words on every screen</comment>
      <translation>Súppórt fór mé ór mý çhíld ··········</translation>
    </message>
  </context>
  <context>
    <name>LibraryScreen</name>
    <message>
      <source>This library</source>
      <translation>Thíš líbrárý ·····</translation>
    </message>
    <message>
      <source>Check every file</source>
      <translation>Chéçk évérý fílé ······</translation>
    </message>
  </context>
  <context>
    <name>LibraryState</name>
    <message>
      <source>Not signed; checked by its own sums</source>
      <translation>Nót šígñéd; çhéçkéd bý ítš ówñ šúmš ··············</translation>
    </message>
    <message>
      <source>Signed with development keys</source>
      <translation>Sígñéd wíth dévélópméñt kéýš ···········</translation>
    </message>
    <message>
      <source>Signed by its publisher</source>
      <translation>Sígñéd bý ítš públíšhér ·········</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Líbrárý ···</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>Édítíóñ ···</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Réléášé ···</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Públíšhér ····</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Sígñátúré ····</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Hóldš ··</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>a number of items, a number of pages</comment>
      <translation>%1, %2 ··</translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <comment>in the library</comment>
      <translation>
        <numerusform>%n ítém ···</numerusform>
        <numerusform>%n ítémš ···</numerusform>
      </translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Dóçúméñtš ····</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>Fréé špáçé ····</translation>
    </message>
    <message>
      <source>Bookmarks on this computer</source>
      <translation>Bóókmárkš óñ thíš çómpútér ··········</translation>
    </message>
    <message>
      <source>Not kept at a public screen</source>
      <translation>Nót képt át á públíç šçrééñ ···········</translation>
    </message>
    <message>
      <source>Damaged list, set aside</source>
      <translation>Dámágéd líšt, šét ášídé ·········</translation>
    </message>
    <message>
      <source>No library</source>
      <translation>Nó líbrárý ····</translation>
    </message>
    <message>
      <source>Library of %1</source>
      <comment>an edition</comment>
      <translation>Líbrárý óf %1 ·····</translation>
    </message>
    <message>
      <source>Checking: %1 of 100</source>
      <translation>Chéçkíñg: %1 óf 100 ········</translation>
    </message>
    <message>
      <source>Checked and whole</source>
      <translation>Chéçkéd áñd whólé ·······</translation>
    </message>
    <message>
      <source>Not as it was published</source>
      <translation>Nót áš ít wáš públíšhéd ·········</translation>
    </message>
    <message>
      <source>Could not be checked</source>
      <translation>Cóúld ñót bé çhéçkéd ········</translation>
    </message>
    <message>
      <source>Not checked yet</source>
      <translation>Nót çhéçkéd ýét ······</translation>
    </message>
    <message>
      <source>Nothing was changed. Bring the library again, from its publisher or a stick.</source>
      <translation>Nóthíñg wáš çháñgéd. Bríñg thé líbrárý ágáíñ, fróm ítš públíšhér ór á štíçk. ······························</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Nót kñówñ ····</translation>
    </message>
  </context>
  <context>
    <name>MatchRow</name>
    <message>
      <source>Page %1: %2</source>
      <comment>a match in the list, with its words</comment>
      <translation>Págé %1: %2 ····</translation>
    </message>
  </context>
  <context>
    <name>MediaScreen</name>
    <message>
      <source>About this item</source>
      <translation>Ábóút thíš ítém ······</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Páúšé ··</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Pláý ··</translation>
    </message>
    <message>
      <source>Back 10</source>
      <translation>Báçk 10 ···</translation>
    </message>
    <message>
      <source>On 10</source>
      <translation>Óñ 10 ··</translation>
    </message>
    <message>
      <source>Captions, on</source>
      <translation>Cáptíóñš, óñ ·····</translation>
    </message>
    <message>
      <source>Captions, off</source>
      <translation>Cáptíóñš, óff ·····</translation>
    </message>
    <message>
      <source>Quieter</source>
      <translation>Qúíétér ···</translation>
    </message>
    <message>
      <source>Louder</source>
      <translation>Lóúdér ··</translation>
    </message>
    <message>
      <source>There is no sound on this computer. The captions say every word.</source>
      <translation>Théré íš ñó šóúñd óñ thíš çómpútér. Thé çáptíóñš šáý évérý wórd. ··························</translation>
    </message>
    <message>
      <source>The words</source>
      <translation>Thé wórdš ····</translation>
    </message>
  </context>
  <context>
    <name>OutlineRow</name>
    <message>
      <source>page %1, with a note on what it brings up</source>
      <translation>págé %1, wíth á ñóté óñ whát ít bríñgš úp ················</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>págé %1 ···</translation>
    </message>
  </context>
  <context>
    <name>PageOverlay</name>
    <message>
      <source>Page %1</source>
      <translation>Págé %1 ···</translation>
    </message>
    <message>
      <source>This page is bookmarked.</source>
      <translation>Thíš págé íš bóókmárkéd. ··········</translation>
    </message>
    <message>
      <source>This page is left out, as you chose.</source>
      <translation>Thíš págé íš léft óút, áš ýóú çhóšé. ··············</translation>
    </message>
    <message>
      <source>Sorry, this page cannot be shown.</source>
      <translation>Sórrý, thíš págé çáññót bé šhówñ. ·············</translation>
    </message>
    <message>
      <source>Show this page</source>
      <translation>Shów thíš págé ······</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Trý ágáíñ ····</translation>
    </message>
    <message>
      <source>Skip this part</source>
      <translation>Skíp thíš párt ······</translation>
    </message>
  </context>
  <context>
    <name>PageScreen</name>
    <message>
      <source>About this item</source>
      <translation>Ábóút thíš ítém ······</translation>
    </message>
    <message>
      <source>See the pages</source>
      <translation>Séé thé págéš ·····</translation>
    </message>
  </context>
  <context>
    <name>PageTile</name>
    <message>
      <source>Page %1</source>
      <translation>Págé %1 ···</translation>
    </message>
    <message>
      <source>left out, as you chose</source>
      <translation>léft óút, áš ýóú çhóšé ·········</translation>
    </message>
  </context>
  <context>
    <name>PageViewModel</name>
    <message>
      <source>This document has no words that can be read as text. Its pages are shown as pictures.</source>
      <translation>Thíš dóçúméñt háš ñó wórdš thát çáñ bé réád áš téxt. Ítš págéš áré šhówñ áš píçtúréš. ··································</translation>
    </message>
    <message>
      <source>This document does not say its reading order, so its words may be out of order.</source>
      <translation>Thíš dóçúméñt dóéš ñót šáý ítš réádíñg órdér, šó ítš wórdš máý bé óút óf órdér. ································</translation>
    </message>
    <message>
      <source>The summary only. The whole of it is one step away, when you choose.</source>
      <translation>Thé šúmmárý óñlý. Thé whólé óf ít íš óñé štép áwáý, whéñ ýóú çhóóšé. ···························</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>Téxt víéw ····</translation>
    </message>
    <message>
      <source>Copied, with where it is from.</source>
      <translation>Cópíéd, wíth whéré ít íš fróm. ············</translation>
    </message>
    <message>
      <source>Bookmarked.</source>
      <translation>Bóókmárkéd. ····</translation>
    </message>
    <message>
      <source>This page has no words.</source>
      <translation>Thíš págé háš ñó wórdš. ·········</translation>
    </message>
    <message>
      <source>Page %1</source>
      <translation>Págé %1 ···</translation>
    </message>
    <message>
      <source>Pages %1 to %2</source>
      <translation>Págéš %1 tó %2 ······</translation>
    </message>
    <message>
      <source>Skip page %1</source>
      <translation>Skíp págé %1 ·····</translation>
    </message>
    <message>
      <source>Show page %1</source>
      <translation>Shów págé %1 ·····</translation>
    </message>
    <message>
      <source>Skip pages %1 to %2</source>
      <translation>Skíp págéš %1 tó %2 ········</translation>
    </message>
    <message>
      <source>Show pages %1 to %2</source>
      <translation>Shów págéš %1 tó %2 ········</translation>
    </message>
  </context>
  <context>
    <name>Pager</name>
    <message>
      <source>%1–%2 of %3</source>
      <comment>which items of how many are shown</comment>
      <translation>%1–%2 óf %3 ····</translation>
    </message>
    <message>
      <source>Page up</source>
      <comment>show what is above</comment>
      <translation>Págé úp ···</translation>
    </message>
    <message>
      <source>Page down</source>
      <comment>show what is below</comment>
      <translation>Págé dówñ ····</translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message numerus="yes">
      <source>Try again in %n minute(s).</source>
      <comment>after several wrong tries</comment>
      <translation>
        <numerusform>Trý ágáíñ íñ %n míñúté. ·········</numerusform>
        <numerusform>Trý ágáíñ íñ %n míñútéš. ··········</numerusform>
      </translation>
    </message>
    <message>
      <source>That was not it.</source>
      <translation>Thát wáš ñót ít. ······</translation>
    </message>
    <message>
      <source>Numbers</source>
      <comment>a pad of digits; says nothing of what it is for</comment>
      <translation>Númbérš ···</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>close the pad of digits</comment>
      <translation>Clóšé ··</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>Óñé móméñt ····</translation>
    </message>
    <message>
      <source>%1 typed</source>
      <comment>how many digits were typed</comment>
      <translation>%1 týpéd ···</translation>
    </message>
    <message>
      <source>Erase</source>
      <comment>take the last digit away</comment>
      <translation>Érášé ··</translation>
    </message>
    <message>
      <source>Enter</source>
      <comment>the digits are complete</comment>
      <translation>Éñtér ··</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>See who can help</source>
      <translation>Séé whó çáñ hélp ······</translation>
    </message>
  </context>
  <context>
    <name>ReaderFind</name>
    <message>
      <source>none</source>
      <comment>nothing found in the document</comment>
      <translation>ñóñé ··</translation>
    </message>
    <message>
      <source>%1 of %2 or more</source>
      <comment>which match of how many</comment>
      <translation>%1 óf %2 ór móré ······</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>which match of how many</comment>
      <translation>%1 óf %2 ···</translation>
    </message>
  </context>
  <context>
    <name>ReaderGoing</name>
    <message>
      <source>Page %1 of %2</source>
      <translation>Págé %1 óf %2 ·····</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <comment>where one is</comment>
      <translation>págé %1 óf %2 ·····</translation>
    </message>
    <message>
      <source>page %3, %1 of %2</source>
      <comment>where one is; %3 is printed on the page</comment>
      <translation>págé %3, %1 óf %2 ·······</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>chapter, page</comment>
      <translation>%1 · %2 ···</translation>
    </message>
    <message>
      <source>Back to page %1</source>
      <translation>Báçk tó págé %1 ······</translation>
    </message>
    <message>
      <source>There is no such page here.</source>
      <comment>announced</comment>
      <translation>Théré íš ñó šúçh págé héré. ···········</translation>
    </message>
  </context>
  <context>
    <name>ReaderLook</name>
    <message>
      <source>All pages, one under the other.</source>
      <comment>announced</comment>
      <translation>Áll págéš, óñé úñdér thé óthér. ············</translation>
    </message>
    <message>
      <source>One page at a time.</source>
      <comment>announced</comment>
      <translation>Óñé págé át á tímé. ········</translation>
    </message>
    <message>
      <source>Two pages side by side.</source>
      <comment>announced</comment>
      <translation>Twó págéš šídé bý šídé. ·········</translation>
    </message>
    <message>
      <source>Pages turned by %1 degrees.</source>
      <comment>announced</comment>
      <translation>Págéš túrñéd bý %1 dégrééš. ···········</translation>
    </message>
  </context>
  <context>
    <name>ReaderPanel</name>
    <message>
      <source>Contents</source>
      <translation>Cóñtéñtš ···</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Págéš ··</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Mátçhéš ···</translation>
    </message>
    <message>
      <source>Page in these colours</source>
      <translation>Págé íñ théšé çólóúrš ········</translation>
    </message>
    <message>
      <source>Page as printed</source>
      <translation>Págé áš príñtéd ······</translation>
    </message>
    <message>
      <source>Looking through the pages…</source>
      <translation>Lóókíñg thróúgh thé págéš… ··········</translation>
    </message>
    <message>
      <source>These words are not in this document. Fewer or shorter words may find it.</source>
      <translation>Théšé wórdš áré ñót íñ thíš dóçúméñt. Féwér ór šhórtér wórdš máý fíñd ít. ·····························</translation>
    </message>
  </context>
  <context>
    <name>ReaderScreen</name>
    <message>
      <source>Contents</source>
      <translation>Cóñtéñtš ···</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Págéš ··</translation>
    </message>
    <message>
      <source>Find in this document</source>
      <translation>Fíñd íñ thíš dóçúméñt ········</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Fíñd ··</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Prévíóúš mátçh ······</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>Néxt mátçh ····</translation>
    </message>
    <message>
      <source>About this item</source>
      <translation>Ábóút thíš ítém ······</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Prévíóúš ···</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Néxt ··</translation>
    </message>
  </context>
  <context>
    <name>ReaderStaffTools</name>
    <message>
      <source>Previous</source>
      <translation>Prévíóúš ···</translation>
    </message>
    <message>
      <source>Go to page</source>
      <translation>Gó tó págé ····</translation>
    </message>
    <message>
      <source>of %1</source>
      <comment>after the number of a page</comment>
      <translation>óf %1 ··</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Néxt ··</translation>
    </message>
    <message>
      <source>Smaller page</source>
      <translation>Smállér págé ·····</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>Lárgér págé ····</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>Fít wídth ····</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Fít págé ···</translation>
    </message>
    <message>
      <source>Fewer tools</source>
      <translation>Féwér tóólš ····</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>Móré tóólš ····</translation>
    </message>
    <message>
      <source>Pages in a column</source>
      <translation>Págéš íñ á çólúmñ ·······</translation>
    </message>
    <message>
      <source>One page</source>
      <translation>Óñé págé ···</translation>
    </message>
    <message>
      <source>Two pages</source>
      <translation>Twó págéš ····</translation>
    </message>
    <message>
      <source>Turn pages</source>
      <translation>Túrñ págéš ····</translation>
    </message>
    <message>
      <source>Page in these colours</source>
      <translation>Págé íñ théšé çólóúrš ········</translation>
    </message>
    <message>
      <source>Page as printed</source>
      <translation>Págé áš príñtéd ······</translation>
    </message>
    <message>
      <source>Where am I</source>
      <translation>Whéré ám Í ····</translation>
    </message>
    <message>
      <source>Bookmark here</source>
      <translation>Bóókmárk héré ·····</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>Cópý wíth ítš référéñçé ·········</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>Téxt víéw ····</translation>
    </message>
  </context>
  <context>
    <name>ReaderTaking</name>
    <message>
      <source>There are no words to copy here.</source>
      <comment>announced</comment>
      <translation>Théré áré ñó wórdš tó çópý héré. ·············</translation>
    </message>
    <message>
      <source>“%1”</source>
      <comment>a quotation</comment>
      <translation>“%1” ··</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>in a reference</comment>
      <translation>págé %1 ···</translation>
    </message>
    <message>
      <source>in %1</source>
      <comment>in a reference: the library</comment>
      <translation>íñ %1 ··</translation>
    </message>
    <message>
      <source>edition of %1</source>
      <comment>in a reference</comment>
      <translation>édítíóñ óf %1 ·····</translation>
    </message>
    <message>
      <source>Published at %1</source>
      <comment>in a reference: an address</comment>
      <translation>Públíšhéd át %1 ······</translation>
    </message>
    <message>
      <source>Copied from page %1.</source>
      <comment>announced</comment>
      <translation>Cópíéd fróm págé %1. ········</translation>
    </message>
    <message>
      <source>The bookmark on page %1 was removed.</source>
      <comment>announced</comment>
      <translation>Thé bóókmárk óñ págé %1 wáš rémóvéd. ··············</translation>
    </message>
    <message>
      <source>Page %1 is bookmarked.</source>
      <comment>announced</comment>
      <translation>Págé %1 íš bóókmárkéd. ·········</translation>
    </message>
  </context>
  <context>
    <name>ReaderTools</name>
    <message>
      <source>Smaller page</source>
      <translation>Smállér págé ·····</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>Lárgér págé ····</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>Fít wídth ····</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Fít págé ···</translation>
    </message>
    <message>
      <source>Page in these colours</source>
      <translation>Págé íñ théšé çólóúrš ········</translation>
    </message>
    <message>
      <source>Page as printed</source>
      <translation>Págé áš príñtéd ······</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>Téxt víéw ····</translation>
    </message>
  </context>
  <context>
    <name>ReaderViewModel</name>
    <message>
      <source>That part was left out. This is page %1.</source>
      <comment>announced after skipping</comment>
      <translation>Thát párt wáš léft óút. Thíš íš págé %1. ················</translation>
    </message>
    <message>
      <source>A page with a note</source>
      <translation>Á págé wíth á ñóté ·······</translation>
    </message>
  </context>
  <context>
    <name>RecentScreen</name>
    <message>
      <source>Recent</source>
      <translation>Réçéñt ··</translation>
    </message>
    <message>
      <source>Clear this list</source>
      <translation>Cléár thíš líšt ······</translation>
    </message>
    <message>
      <source>What you open is listed here, on this computer.</source>
      <translation>Whát ýóú ópéñ íš líštéd héré, óñ thíš çómpútér. ···················</translation>
    </message>
    <message>
      <source>Recent, %1</source>
      <comment>a list; how many it holds</comment>
      <translation>Réçéñt, %1 ····</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>a row's place in its list</comment>
      <translation>%1 óf %2 ···</translation>
    </message>
  </context>
  <context>
    <name>RecentViewModel</name>
    <message>
      <source>What is opened is not remembered on this computer.</source>
      <translation>Whát íš ópéñéd íš ñót rémémbéréd óñ thíš çómpútér. ····················</translation>
    </message>
    <message>
      <source>The list was cleared.</source>
      <translation>Thé líšt wáš çléáréd. ········</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>where somebody was</comment>
      <translation>págé %1 ···</translation>
    </message>
    <message>
      <source>at %1</source>
      <comment>a time in a film</comment>
      <translation>át %1 ··</translation>
    </message>
  </context>
  <context>
    <name>Reference</name>
    <message>
      <source>“%1”</source>
      <comment>a quotation</comment>
      <translation>“%1” ··</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>págé %1 ···</translation>
    </message>
    <message>
      <source>in %1</source>
      <comment>the library that something is in</comment>
      <translation>íñ %1 ··</translation>
    </message>
    <message>
      <source>edition of %1</source>
      <comment>a date or name</comment>
      <translation>édítíóñ óf %1 ·····</translation>
    </message>
    <message>
      <source>Published at %1</source>
      <comment>an address</comment>
      <translation>Públíšhéd át %1 ······</translation>
    </message>
  </context>
  <context>
    <name>ResourceScreen</name>
    <message>
      <source>There is nothing here that can be shown.</source>
      <translation>Théré íš ñóthíñg héré thát çáñ bé šhówñ. ················</translation>
    </message>
    <message>
      <source>The rest of the library still works.</source>
      <translation>Thé réšt óf thé líbrárý štíll wórkš. ··············</translation>
    </message>
    <message>
      <source>Go back, or choose something else from home.</source>
      <translation>Gó báçk, ór çhóóšé šóméthíñg élšé fróm hómé. ··················</translation>
    </message>
    <message>
      <source>Starter edition</source>
      <translation>Stártér édítíóñ ······</translation>
    </message>
    <message>
      <source>What it brings up, and where</source>
      <translation>Whát ít bríñgš úp, áñd whéré ···········</translation>
    </message>
    <message>
      <source>Somebody looked through this for hard topics and found none to tell of.</source>
      <translation>Sómébódý lóókéd thróúgh thíš fór hárd tópíçš áñd fóúñd ñóñé tó téll óf. ····························</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>Téxt víéw ····</translation>
    </message>
    <message>
      <source>Read the words</source>
      <translation>Réád thé wórdš ······</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Táké áwáý ····</translation>
    </message>
    <message>
      <source>Read the summary only</source>
      <translation>Réád thé šúmmárý óñlý ········</translation>
    </message>
  </context>
  <context>
    <name>ResourceViewModel</name>
    <message>
      <source>Its reading order is not known: as text, words may be out of order</source>
      <translation>Ítš réádíñg órdér íš ñót kñówñ: áš téxt, wórdš máý bé óút óf órdér ··························</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s)</source>
      <comment>length of an item</comment>
      <translation>
        <numerusform>Ábóút %n míñúté ······</numerusform>
        <numerusform>Ábóút %n míñútéš ······</numerusform>
      </translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Wátçh ··</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Líštéñ ··</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ópéñ ··</translation>
    </message>
    <message>
      <source>Open without those pages</source>
      <translation>Ópéñ wíthóút thóšé págéš ··········</translation>
    </message>
    <message>
      <source>Skip page %1</source>
      <translation>Skíp págé %1 ·····</translation>
    </message>
    <message>
      <source>Skip pages %1 to %2</source>
      <translation>Skíp págéš %1 tó %2 ········</translation>
    </message>
    <message>
      <source>Play without that part</source>
      <translation>Pláý wíthóút thát párt ·········</translation>
    </message>
    <message>
      <source>Open without those parts</source>
      <translation>Ópéñ wíthóút thóšé pártš ··········</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Search the library</source>
      <comment>inside the empty search field</comment>
      <translation>Séárçh thé líbrárý ·······</translation>
    </message>
    <message>
      <source>Search the library</source>
      <comment>the search field's name</comment>
      <translation>Séárçh thé líbrárý ·······</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <comment>the cross in the search field</comment>
      <translation>Cléár thé šéárçh ······</translation>
    </message>
  </context>
  <context>
    <name>SearchScreen</name>
    <message>
      <source>Search the library</source>
      <translation>Séárçh thé líbrárý ·······</translation>
    </message>
    <message>
      <source>Type a word or two. Every page, film and recording is searched.</source>
      <translation>Týpé á wórd ór twó. Évérý págé, fílm áñd réçórdíñg íš šéárçhéd. ·························</translation>
    </message>
    <message>
      <source>These words are not in the library.</source>
      <translation>Théšé wórdš áré ñót íñ thé líbrárý. ··············</translation>
    </message>
    <message>
      <source>Try a shorter word, look around from home, or talk to somebody.</source>
      <translation>Trý á šhórtér wórd, lóók áróúñd fróm hómé, ór tálk tó šómébódý. ·························</translation>
    </message>
    <message>
      <source>See who can help</source>
      <translation>Séé whó çáñ hélp ······</translation>
    </message>
    <message>
      <source>Would it help to talk to somebody?</source>
      <translation>Wóúld ít hélp tó tálk tó šómébódý? ··············</translation>
    </message>
    <message>
      <source>People you can call, text or visit, now and at any time.</source>
      <translation>Péóplé ýóú çáñ çáll, téxt ór víšít, ñów áñd át áñý tímé. ······················</translation>
    </message>
    <message numerus="yes">
      <source>%n more result(s)</source>
      <translation>
        <numerusform>%n móré réšúlt ······</numerusform>
        <numerusform>%n móré réšúltš ······</numerusform>
      </translation>
    </message>
    <message>
      <source>See the note</source>
      <translation>Séé thé ñóté ·····</translation>
    </message>
    <message>
      <source>You can also leave it.</source>
      <translation>Ýóú çáñ álšó léávé ít. ·········</translation>
    </message>
    <message>
      <source>Also try</source>
      <translation>Álšó trý ···</translation>
    </message>
  </context>
  <context>
    <name>SearchViewModel</name>
    <message>
      <source>Pages</source>
      <translation>Págéš ··</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Dóçúméñtš ····</translation>
    </message>
    <message>
      <source>Film and sound</source>
      <translation>Fílm áñd šóúñd ······</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>págé %1 ···</translation>
    </message>
    <message>
      <source>at %1</source>
      <comment>a time in a film</comment>
      <translation>át %1 ··</translation>
    </message>
    <message numerus="yes">
      <source>%n result(s)</source>
      <comment>found by a search</comment>
      <translation>
        <numerusform>%n réšúlt ····</numerusform>
        <numerusform>%n réšúltš ····</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n with a note</source>
      <comment>results that stand under a note</comment>
      <translation>
        <numerusform>áñd %n wíth á ñóté ·······</numerusform>
        <numerusform>áñd %n wíth á ñóté ·······</numerusform>
      </translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>results, and results with a note</comment>
      <translation>%1, %2 ··</translation>
    </message>
    <message numerus="yes">
      <source>%n result(s) for the first words</source>
      <comment>found by a search that was cut</comment>
      <translation>
        <numerusform>%n réšúlt fór thé fíršt wórdš ············</numerusform>
        <numerusform>%n réšúltš fór thé fíršt wórdš ············</numerusform>
      </translation>
    </message>
    <message>
      <source>Found in parts that mention %1. We show the words after you have seen the note.</source>
      <comment>results that stand under a note</comment>
      <translation>Fóúñd íñ pártš thát méñtíóñ %1. Wé šhów thé wórdš áftér ýóú hávé šééñ thé ñóté. ································</translation>
    </message>
  </context>
  <context>
    <name>SectionCover</name>
    <message>
      <source>%1. %2</source>
      <comment>a part of the library: its number, its title</comment>
      <translation>%1. %2 ··</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>a part's number, and what is in it</comment>
      <translation>%1 · %2 ···</translation>
    </message>
  </context>
  <context>
    <name>SectionScreen</name>
    <message>
      <source>Start here</source>
      <translation>Stárt héré ····</translation>
    </message>
  </context>
  <context>
    <name>SectionViewModel</name>
    <message numerus="yes">
      <source>%n minute(s) in all</source>
      <comment>length of a set</comment>
      <translation>
        <numerusform>%n míñúté íñ áll ······</numerusform>
        <numerusform>%n míñútéš íñ áll ·······</numerusform>
      </translation>
    </message>
    <message>
      <source>Part %1 of %2</source>
      <translation>Párt %1 óf %2 ·····</translation>
    </message>
    <message>
      <source>Also known as: %1</source>
      <translation>Álšó kñówñ áš: %1 ·······</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Close</source>
      <comment>close this sheet and go on</comment>
      <translation>Clóšé ··</translation>
    </message>
  </context>
  <context>
    <name>ShelfListViewModel</name>
    <message>
      <source>%1 p</source>
      <comment>pages of a document, short</comment>
      <translation>%1 p ··</translation>
    </message>
    <message>
      <source>Any</source>
      <comment>a filter that leaves everything</comment>
      <translation>Áñý ·</translation>
    </message>
    <message>
      <source>Up to 5 minutes or pages</source>
      <comment>a filter by length</comment>
      <translation>Úp tó 5 míñútéš ór págéš ··········</translation>
    </message>
    <message>
      <source>6 to 20 minutes or pages</source>
      <comment>a filter by length</comment>
      <translation>6 tó 20 míñútéš ór págéš ··········</translation>
    </message>
    <message>
      <source>More than 20 minutes or pages</source>
      <comment>a filter by length</comment>
      <translation>Móré tháñ 20 míñútéš ór págéš ············</translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <comment>in a list</comment>
      <translation>
        <numerusform>%n ítém ···</numerusform>
        <numerusform>%n ítémš ···</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <comment>a topic, and how many besides</comment>
      <translation>
        <numerusform>%1 áñd %n móré ······</numerusform>
        <numerusform>%1 áñd %n móré ······</numerusform>
      </translation>
    </message>
    <message>
      <source>English</source>
      <comment>a language</comment>
      <translation>Éñglíšh ···</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Kéýbóárd šhórtçútš ·······</translation>
    </message>
  </context>
  <context>
    <name>StaffChrome</name>
    <message>
      <source>Side bar</source>
      <comment>the column of places beside every staff screen</comment>
      <translation>Sídé bár ···</translation>
    </message>
    <message>
      <source>Esc</source>
      <comment>the Escape key</comment>
      <translation>Éšç ·</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Báçk ··</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Hómé ··</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Séárçh ··</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>Bóókmárkš ····</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Réçéñt ··</translation>
    </message>
    <message>
      <source>Support contacts</source>
      <translation>Súppórt çóñtáçtš ······</translation>
    </message>
    <message>
      <source>This library</source>
      <translation>Thíš líbrárý ·····</translation>
    </message>
    <message>
      <source>Access</source>
      <comment>the control for text size, colours, language and sound</comment>
      <translation>Áççéšš ··</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <comment>the list of keys that do things</comment>
      <translation>Shórtçútš ····</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>take this line away</comment>
      <translation>Clóšé ··</translation>
    </message>
  </context>
  <context>
    <name>Statement</name>
    <message>
      <source>What this says</source>
      <translation>Whát thíš šáýš ······</translation>
    </message>
    <message>
      <source>This is about the program and the documents that come with it. Those who make the program wrote it from tests that they ran themselves. Nobody else has checked it yet.</source>
      <translation>Thíš íš ábóút thé prógrám áñd thé dóçúméñtš thát çómé wíth ít. Thóšé whó máké thé prógrám wróté ít fróm téštš thát théý ráñ thémšélvéš. Nóbódý élšé háš çhéçkéd ít ýét. ···································································</translation>
    </message>
    <message>
      <source>The aim is level AA of the Web Content Accessibility Guidelines 2.2, as EN 301 549 applies them to programs and to screens in public places. We do not claim that all of it is met.</source>
      <translation>Thé áím íš lévél ÁÁ óf thé Wéb Cóñtéñt Áççéššíbílítý Gúídélíñéš 2.2, áš ÉN 301 549 ápplíéš thém tó prógrámš áñd tó šçrééñš íñ públíç pláçéš. Wé dó ñót çláím thát áll óf ít íš mét. ········································································</translation>
    </message>
    <message>
      <source>What was tested</source>
      <translation>Whát wáš téštéd ······</translation>
    </message>
    <message>
      <source>Tests walk the screens as a screen reader meets them: what each thing is called, what it is, in which order it is read, and how large it is to touch.</source>
      <translation>Téštš wálk thé šçrééñš áš á šçrééñ réádér méétš thém: whát éáçh thíñg íš çálléd, whát ít íš, íñ whíçh órdér ít íš réád, áñd hów lárgé ít íš tó tóúçh. ····························································</translation>
    </message>
    <message>
      <source>A test program reads and works the screens over AT-SPI, which screen readers use on Linux.</source>
      <translation>Á téšt prógrám réádš áñd wórkš thé šçrééñš óvér ÁT-SPÍ, whíçh šçrééñ réádérš úšé óñ Líñúx. ····································</translation>
    </message>
    <message>
      <source>Text has a contrast of at least 7 to 1 and lines of at least 3 to 1 in each choice of colours, as calculated from the colours.</source>
      <translation>Téxt háš á çóñtrášt óf át léášt 7 tó 1 áñd líñéš óf át léášt 3 tó 1 íñ éáçh çhóíçé óf çólóúrš, áš çálçúlátéd fróm thé çólóúrš. ··················································</translation>
    </message>
    <message>
      <source>Text can be made twice as large. Screens were looked at in three sizes, upright as well.</source>
      <translation>Téxt çáñ bé mádé twíçé áš lárgé. Sçrééñš wéré lóókéd át íñ thréé šízéš, úpríght áš wéll. ···································</translation>
    </message>
    <message>
      <source>Every document that has words can be read as text. A tagged document is read in the order that it says itself; the documents that come with the program are tagged.</source>
      <translation>Évérý dóçúméñt thát háš wórdš çáñ bé réád áš téxt. Á tággéd dóçúméñt íš réád íñ thé órdér thát ít šáýš ítšélf; thé dóçúméñtš thát çómé wíth thé prógrám áré tággéd. ·································································</translation>
    </message>
    <message>
      <source>What was not tested</source>
      <translation>Whát wáš ñót téštéd ········</translation>
    </message>
    <message>
      <source>Nobody who uses a screen reader, a magnifier, a switch or voice control has tried it yet.</source>
      <translation>Nóbódý whó úšéš á šçrééñ réádér, á mágñífíér, á šwítçh ór vóíçé çóñtról háš tríéd ít ýét. ····································</translation>
    </message>
    <message>
      <source>It was not tried on a real touchscreen, or on a stand in a real centre.</source>
      <translation>Ít wáš ñót tríéd óñ á réál tóúçhšçrééñ, ór óñ á štáñd íñ á réál çéñtré. ····························</translation>
    </message>
    <message>
      <source>It was not tried with Orca, NVDA, Narrator or VoiceOver themselves.</source>
      <translation>Ít wáš ñót tríéd wíth Órçá, NVDÁ, Nárrátór ór VóíçéÓvér thémšélvéš. ···························</translation>
    </message>
    <message>
      <source>It was tested on Debian 12 alone, not on Windows or macOS.</source>
      <translation>Ít wáš téštéd óñ Débíáñ 12 álóñé, ñót óñ Wíñdówš ór máçÓS. ·······················</translation>
    </message>
    <message>
      <source>Translations have not been checked by people who speak those languages from birth.</source>
      <translation>Tráñšlátíóñš hávé ñót bééñ çhéçkéd bý péóplé whó špéák thóšé láñgúágéš fróm bírth. ·································</translation>
    </message>
    <message>
      <source>What does not work yet</source>
      <translation>Whát dóéš ñót wórk ýét ·········</translation>
    </message>
    <message>
      <source>The program does not speak. Whoever cannot see the screen needs a screen reader on the machine.</source>
      <translation>Thé prógrám dóéš ñót špéák. Whóévér çáññót šéé thé šçrééñ ñéédš á šçrééñ réádér óñ thé máçhíñé. ······································</translation>
    </message>
    <message>
      <source>There is no keyboard on the screen, so searching needs a real one.</source>
      <translation>Théré íš ñó kéýbóárd óñ thé šçrééñ, šó šéárçhíñg ñéédš á réál óñé. ··························</translation>
    </message>
    <message>
      <source>Films have captions, but no audio description and no sign language.</source>
      <translation>Fílmš hávé çáptíóñš, bút ñó áúdíó déšçríptíóñ áñd ñó šígñ láñgúágé. ···························</translation>
    </message>
    <message>
      <source>Where a document does not say its reading order, the order and the headings are guessed. The screen says so before it is read.</source>
      <translation>Whéré á dóçúméñt dóéš ñót šáý ítš réádíñg órdér, thé órdér áñd thé héádíñgš áré gúéššéd. Thé šçrééñ šáýš šó béfóré ít íš réád. ··················································</translation>
    </message>
    <message>
      <source>A document that is a scan has no words to read as text. The screen says so, and shows its pages.</source>
      <translation>Á dóçúméñt thát íš á šçáñ háš ñó wórdš tó réád áš téxt. Thé šçrééñ šáýš šó, áñd šhówš ítš págéš. ······································</translation>
    </message>
    <message>
      <source>In documents written from right to left, spaces and stops beside numbers may be out of place.</source>
      <translation>Íñ dóçúméñtš wríttéñ fróm ríght tó léft, špáçéš áñd štópš béšídé ñúmbérš máý bé óút óf pláçé. ·····································</translation>
    </message>
    <message>
      <source>If something is in your way</source>
      <translation>Íf šóméthíñg íš íñ ýóúr wáý ···········</translation>
    </message>
    <message>
      <source>Please tell a member of staff here. They can read things with you.</source>
      <translation>Pléášé téll á mémbér óf štáff héré. Théý çáñ réád thíñgš wíth ýóú. ··························</translation>
    </message>
  </context>
  <context>
    <name>SupportScreen</name>
    <message>
      <source>the questions</source>
      <translation>thé qúéštíóñš ·····</translation>
    </message>
    <message>
      <source>who can help</source>
      <translation>whó çáñ hélp ·····</translation>
    </message>
    <message>
      <source>Take it on my phone</source>
      <translation>Táké ít óñ mý phóñé ········</translation>
    </message>
    <message>
      <source>Read the library too</source>
      <translation>Réád thé líbrárý tóó ········</translation>
    </message>
    <message>
      <source>Support for me or my child</source>
      <translation>Súppórt fór mé ór mý çhíld ··········</translation>
    </message>
    <message>
      <source>Answer one, both or neither.</source>
      <translation>Áñšwér óñé, bóth ór ñéíthér. ···········</translation>
    </message>
    <message>
      <source>Who is it about?</source>
      <translation>Whó íš ít ábóút? ······</translation>
    </message>
    <message>
      <source>What can you do safely?</source>
      <translation>Whát çáñ ýóú dó šáfélý? ·········</translation>
    </message>
  </context>
  <context>
    <name>SupportViewModel</name>
    <message>
      <source>Me, and I’m under 19</source>
      <translation>Mé, áñd Í’m úñdér 19 ········</translation>
    </message>
    <message>
      <source>Me</source>
      <translation>Mé ·</translation>
    </message>
    <message>
      <source>A child</source>
      <translation>Á çhíld ···</translation>
    </message>
    <message>
      <source>Someone I work with</source>
      <translation>Sóméóñé Í wórk wíth ········</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Tálk ··</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Téxt ··</translation>
    </message>
    <message>
      <source>Look online</source>
      <translation>Lóók óñlíñé ····</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Sígñ ··</translation>
    </message>
    <message>
      <source>I can’t speak</source>
      <translation>Í çáñ’t špéák ·····</translation>
    </message>
    <message>
      <source>Closed now. %1</source>
      <translation>Clóšéd ñów. %1 ······</translation>
    </message>
    <message>
      <source>Until it opens: %1</source>
      <translation>Úñtíl ít ópéñš: %1 ·······</translation>
    </message>
    <message>
      <source>Closed now</source>
      <translation>Clóšéd ñów ····</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Áñý tímé ···</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Óñlíñé ··</translation>
    </message>
    <message>
      <source>by text</source>
      <translation>bý téxt ···</translation>
    </message>
    <message>
      <source>online</source>
      <translation>óñlíñé ··</translation>
    </message>
    <message>
      <source>in British Sign Language</source>
      <translation>íñ Brítíšh Sígñ Láñgúágé ··········</translation>
    </message>
    <message>
      <source>through Relay UK</source>
      <translation>thróúgh Réláý ÚK ······</translation>
    </message>
    <message>
      <source>Call %1</source>
      <translation>Cáll %1 ···</translation>
    </message>
    <message>
      <source>Text %1</source>
      <translation>Téxt %1 ···</translation>
    </message>
    <message>
      <source>Online: %1</source>
      <translation>Óñlíñé: %1 ····</translation>
    </message>
    <message>
      <source>British Sign Language: %1</source>
      <translation>Brítíšh Sígñ Láñgúágé: %1 ··········</translation>
    </message>
    <message>
      <source>Relay UK: %1</source>
      <translation>Réláý ÚK: %1 ·····</translation>
    </message>
  </context>
  <context>
    <name>TableRow</name>
    <message>
      <source>%1: %2</source>
      <comment>the header of a cell, and the cell</comment>
      <translation>%1: %2 ··</translation>
    </message>
  </context>
  <context>
    <name>TakeAway</name>
    <message>
      <source>Code for a phone's camera. It leads to the address beside it.</source>
      <translation>Códé fór á phóñé'š çámérá. Ít léádš tó thé áddréšš béšídé ít. ························</translation>
    </message>
    <message>
      <source>Point a phone's camera at the code, or write the address down.</source>
      <translation>Póíñt á phóñé'š çámérá át thé çódé, ór wríté thé áddréšš dówñ. ·························</translation>
    </message>
    <message>
      <source>This will be in your phone's history. The code goes away by itself after half a minute.</source>
      <translation>Thíš wíll bé íñ ýóúr phóñé'š híštórý. Thé çódé góéš áwáý bý ítšélf áftér hálf á míñúté. ···································</translation>
    </message>
  </context>
  <context>
    <name>TextFigure</name>
    <message>
      <source>Picture: %1</source>
      <translation>Píçtúré: %1 ····</translation>
    </message>
    <message>
      <source>A picture without a description</source>
      <translation>Á píçtúré wíthóút á déšçríptíóñ ············</translation>
    </message>
  </context>
  <context>
    <name>Toggle</name>
    <message>
      <source>On</source>
      <comment>a setting is switched on</comment>
      <translation>Óñ ·</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>a setting is switched off</comment>
      <translation>Óff ·</translation>
    </message>
  </context>
  <context>
    <name>VeilScreen</name>
    <message>
      <source>Carry on</source>
      <translation>Cárrý óñ ···</translation>
    </message>
    <message>
      <source>Start fresh</source>
      <translation>Stárt fréšh ····</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Home: all items</source>
      <translation>Hómé: áll ítémš ······</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>Bóókmárkš ····</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Réçéñt ··</translation>
    </message>
    <message>
      <source>Support contacts</source>
      <translation>Súppórt çóñtáçtš ······</translation>
    </message>
    <message>
      <source>This library</source>
      <translation>Thíš líbrárý ·····</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Kéýbóárd šhórtçútš ·······</translation>
    </message>
    <message>
      <source>Access: text size, colours, language</source>
      <translation>Áççéšš: téxt šízé, çólóúrš, láñgúágé ··············</translation>
    </message>
    <message>
      <source>Show covers</source>
      <translation>Shów çóvérš ····</translation>
    </message>
    <message>
      <source>Show the list</source>
      <translation>Shów thé líšt ·····</translation>
    </message>
    <message>
      <source>Check that the library is whole</source>
      <translation>Chéçk thát thé líbrárý íš whólé ············</translation>
    </message>
  </context>
  <context>
    <name>errors</name>
    <message>
      <source>There is no library here yet.</source>
      <translation>Théré íš ñó líbrárý héré ýét. ············</translation>
    </message>
    <message>
      <source>Support still works.</source>
      <translation>Súppórt štíll wórkš. ········</translation>
    </message>
    <message>
      <source>Please tell a member of staff.</source>
      <translation>Pléášé téll á mémbér óf štáff. ············</translation>
    </message>
    <message>
      <source>The library on this computer cannot be opened.</source>
      <translation>Thé líbrárý óñ thíš çómpútér çáññót bé ópéñéd. ··················</translation>
    </message>
    <message>
      <source>This library needs a newer version of the program.</source>
      <translation>Thíš líbrárý ñéédš á ñéwér véršíóñ óf thé prógrám. ····················</translation>
    </message>
    <message>
      <source>This item is not on this computer yet.</source>
      <translation>Thíš ítém íš ñót óñ thíš çómpútér ýét. ···············</translation>
    </message>
    <message>
      <source>The rest of the library still works.</source>
      <translation>Thé réšt óf thé líbrárý štíll wórkš. ··············</translation>
    </message>
    <message>
      <source>Try another item, or tell a member of staff.</source>
      <translation>Trý áñóthér ítém, ór téll á mémbér óf štáff. ··················</translation>
    </message>
    <message>
      <source>This item has changed since it was published, so it was not opened.</source>
      <translation>Thíš ítém háš çháñgéd šíñçé ít wáš públíšhéd, šó ít wáš ñót ópéñéd. ···························</translation>
    </message>
    <message>
      <source>This document cannot be read.</source>
      <translation>Thíš dóçúméñt çáññót bé réád. ············</translation>
    </message>
    <message>
      <source>Sorry, this page cannot be shown.</source>
      <translation>Sórrý, thíš págé çáññót bé šhówñ. ·············</translation>
    </message>
    <message>
      <source>The other pages still work.</source>
      <translation>Thé óthér págéš štíll wórk. ···········</translation>
    </message>
    <message>
      <source>Go on to the next page, or try this one again.</source>
      <translation>Gó óñ tó thé ñéxt págé, ór trý thíš óñé ágáíñ. ··················</translation>
    </message>
    <message>
      <source>This cannot be played here.</source>
      <translation>Thíš çáññót bé pláýéd héré. ···········</translation>
    </message>
    <message>
      <source>Its words are beside it.</source>
      <translation>Ítš wórdš áré béšídé ít. ··········</translation>
    </message>
    <message>
      <source>Read the words, or choose another item.</source>
      <translation>Réád thé wórdš, ór çhóóšé áñóthér ítém. ················</translation>
    </message>
    <message>
      <source>Sorry, something did not work.</source>
      <translation>Sórrý, šóméthíñg díd ñót wórk. ············</translation>
    </message>
    <message>
      <source>Support still works, and nothing was lost.</source>
      <translation>Súppórt štíll wórkš, áñd ñóthíñg wáš lóšt. ·················</translation>
    </message>
    <message>
      <source>Go back, or try again.</source>
      <translation>Gó báçk, ór trý ágáíñ. ·········</translation>
    </message>
  </context>
  <context>
    <name>shortcuts</name>
    <message>
      <source>Everywhere</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>Évérýwhéré ····</translation>
    </message>
    <message>
      <source>In lists</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>Íñ líštš ···</translation>
    </message>
    <message>
      <source>With an item</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>Wíth áñ ítém ·····</translation>
    </message>
    <message>
      <source>Going somewhere</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>Góíñg šóméwhéré ······</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>Thíš líšt ····</translation>
    </message>
    <message>
      <source>Back, or close what is open</source>
      <translation>Báçk, ór çlóšé whát íš ópéñ ···········</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Báçk ··</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>Fórwárd ágáíñ ·····</translation>
    </message>
    <message>
      <source>The next control</source>
      <translation>Thé ñéxt çóñtról ······</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Séárçh ··</translation>
    </message>
    <message>
      <source>Find a page, a document or a command</source>
      <translation>Fíñd á págé, á dóçúméñt ór á çómmáñd ··············</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Hómé ··</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>Bóókmárkš ····</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Réçéñt ··</translation>
    </message>
    <message>
      <source>Support contacts</source>
      <translation>Súppórt çóñtáçtš ······</translation>
    </message>
    <message>
      <source>This library</source>
      <translation>Thíš líbrárý ·····</translation>
    </message>
    <message>
      <source>The next row</source>
      <translation>Thé ñéxt rów ·····</translation>
    </message>
    <message>
      <source>The row before</source>
      <translation>Thé rów béfóré ······</translation>
    </message>
    <message>
      <source>Ten rows down</source>
      <translation>Téñ rówš dówñ ·····</translation>
    </message>
    <message>
      <source>Ten rows up</source>
      <translation>Téñ rówš úp ····</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ópéñ ··</translation>
    </message>
    <message>
      <source>Remove a bookmark</source>
      <translation>Rémóvé á bóókmárk ·······</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>Téxt víéw ····</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>Cópý wíth ítš référéñçé ·········</translation>
    </message>
    <message>
      <source>Bookmark, or remove it</source>
      <translation>Bóókmárk, ór rémóvé ít ·········</translation>
    </message>
    <message>
      <source>Export a copy</source>
      <translation>Éxpórt á çópý ·····</translation>
    </message>
    <message>
      <source>Where the published one is</source>
      <translation>Whéré thé públíšhéd óñé íš ··········</translation>
    </message>
    <message>
      <source>In a document</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>Íñ á dóçúméñt ·····</translation>
    </message>
    <message>
      <source>Previous page, next page</source>
      <translation>Prévíóúš págé, ñéxt págé ··········</translation>
    </message>
    <message>
      <source>A few lines up, down</source>
      <translation>Á féw líñéš úp, dówñ ········</translation>
    </message>
    <message>
      <source>A screen down; with Shift, up</source>
      <translation>Á šçrééñ dówñ; wíth Shíft, úp ············</translation>
    </message>
    <message>
      <source>First page, last page</source>
      <translation>Fíršt págé, lášt págé ········</translation>
    </message>
    <message>
      <source>Larger, smaller, as it was</source>
      <translation>Lárgér, šmállér, áš ít wáš ··········</translation>
    </message>
    <message>
      <source>Fit page, fit width</source>
      <translation>Fít págé, fít wídth ········</translation>
    </message>
    <message>
      <source>Column, one page, two pages</source>
      <translation>Cólúmñ, óñé págé, twó págéš ···········</translation>
    </message>
    <message>
      <source>Turn pages</source>
      <translation>Túrñ págéš ····</translation>
    </message>
    <message>
      <source>Pictures of the pages</source>
      <translation>Píçtúréš óf thé págéš ········</translation>
    </message>
    <message>
      <source>Find in this document</source>
      <translation>Fíñd íñ thíš dóçúméñt ········</translation>
    </message>
    <message>
      <source>Next match; with Shift, the one before</source>
      <translation>Néxt mátçh; wíth Shíft, thé óñé béfóré ···············</translation>
    </message>
    <message>
      <source>Go to page</source>
      <translation>Gó tó págé ····</translation>
    </message>
    <message>
      <source>Where am I</source>
      <translation>Whéré ám Í ····</translation>
    </message>
    <message>
      <source>Copy the words marked, or this page's</source>
      <translation>Cópý thé wórdš márkéd, ór thíš págé'š ···············</translation>
    </message>
    <message>
      <source>Bookmark here, or remove it</source>
      <translation>Bóókmárk héré, ór rémóvé ít ···········</translation>
    </message>
    <message>
      <source>Back from a jump, and forward again</source>
      <translation>Báçk fróm á júmp, áñd fórwárd ágáíñ ··············</translation>
    </message>
    <message>
      <source>In the text view</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>Íñ thé téxt víéw ······</translation>
    </message>
    <message>
      <source>The next part</source>
      <translation>Thé ñéxt párt ·····</translation>
    </message>
    <message>
      <source>The part before</source>
      <translation>Thé párt béfóré ······</translation>
    </message>
    <message>
      <source>Copy the part with its reference</source>
      <translation>Cópý thé párt wíth ítš référéñçé ·············</translation>
    </message>
    <message>
      <source>Bookmark the part</source>
      <translation>Bóókmárk thé párt ·······</translation>
    </message>
    <message>
      <source>See the pages</source>
      <translation>Séé thé págéš ·····</translation>
    </message>
  </context>
  <context>
    <name>topics</name>
    <message>
      <source>violence or abuse</source>
      <translation>víóléñçé ór ábúšé ·······</translation>
    </message>
    <message>
      <source>sexual violence</source>
      <translation>šéxúál víóléñçé ······</translation>
    </message>
    <message>
      <source>neglect</source>
      <translation>ñégléçt ···</translation>
    </message>
    <message>
      <source>domestic abuse</source>
      <translation>dóméštíç ábúšé ······</translation>
    </message>
    <message>
      <source>loss and grief</source>
      <translation>lóšš áñd gríéf ······</translation>
    </message>
    <message>
      <source>suicide</source>
      <translation>šúíçídé ···</translation>
    </message>
    <message>
      <source>self-harm</source>
      <translation>šélf-hárm ····</translation>
    </message>
    <message>
      <source>mental ill-health</source>
      <translation>méñtál íll-héálth ·······</translation>
    </message>
    <message>
      <source>substance use</source>
      <translation>šúbštáñçé úšé ·····</translation>
    </message>
    <message>
      <source>discrimination</source>
      <translation>díšçrímíñátíóñ ······</translation>
    </message>
    <message>
      <source>poverty</source>
      <translation>póvértý ···</translation>
    </message>
    <message>
      <source>prison and police</source>
      <translation>príšóñ áñd pólíçé ·······</translation>
    </message>
    <message>
      <source>family separation</source>
      <translation>fámílý šépárátíóñ ·······</translation>
    </message>
    <message>
      <source>medical</source>
      <translation>médíçál ···</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <source>%n min</source>
      <comment>length of an item, short</comment>
      <translation>
        <numerusform>%n míñ ··</numerusform>
        <numerusform>%n míñ ··</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <comment>length of a document</comment>
      <translation>
        <numerusform>%n págé ···</numerusform>
        <numerusform>%n págéš ···</numerusform>
      </translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Págé ··</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Dóçúméñt ···</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Fílm ··</translation>
    </message>
    <message>
      <source>Podcast</source>
      <translation>Pódçášt ···</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) to read</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>%n págé tó réád ······</numerusform>
        <numerusform>%n págéš tó réád ······</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s)</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>%n dóçúméñt ····</numerusform>
        <numerusform>%n dóçúméñtš ·····</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n film(s)</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>%n fílm ···</numerusform>
        <numerusform>%n fílmš ···</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n podcast(s)</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>%n pódçášt ····</numerusform>
        <numerusform>%n pódçáštš ····</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <comment>between the parts of a list</comment>
      <translation>,  ·</translation>
    </message>
    <message>
      <source>In English</source>
      <comment>of an item</comment>
      <translation>Íñ Éñglíšh ····</translation>
    </message>
    <message>
      <source>In Arabic</source>
      <comment>of an item</comment>
      <translation>Íñ Árábíç ····</translation>
    </message>
    <message>
      <source>In Urdu</source>
      <comment>of an item</comment>
      <translation>Íñ Úrdú ···</translation>
    </message>
    <message>
      <source>In %1</source>
      <comment>a language, in its own name</comment>
      <translation>Íñ %1 ··</translation>
    </message>
    <message>
      <source>For people who work with children</source>
      <translation>Fór péóplé whó wórk wíth çhíldréñ ·············</translation>
    </message>
    <message>
      <source>For everyone</source>
      <translation>Fór évérýóñé ·····</translation>
    </message>
    <message>
      <source>For young people</source>
      <translation>Fór ýóúñg péóplé ······</translation>
    </message>
    <message>
      <source>throughout</source>
      <comment>where in an item something comes up</comment>
      <translation>thróúghóút ····</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>págé %1 ···</translation>
    </message>
    <message>
      <source>pages %1 to %2</source>
      <translation>págéš %1 tó %2 ······</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>times in a film</comment>
      <translation>%1 tó %2 ···</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>topics, then where they come up</comment>
      <translation>%1, %2 ··</translation>
    </message>
    <message>
      <source>dddd d MMMM</source>
      <comment>a date on the cover, in Qt's letters</comment>
      <translation>dddd d MMMM ····</translation>
    </message>
  </context>
</TS>
