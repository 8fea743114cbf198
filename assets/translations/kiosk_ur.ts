<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur">
  <extra-reviewed_by />
  <extra-reviewed_on />
  <extra-made>by machine, 2026-11-25; not yet read by a speaker of the language</extra-made>
  <context>
    <name>AboutScreen</name>
    <message>
      <source>All parts</source>
      <translation>تمام حصے</translation>
    </message>
  </context>
  <context>
    <name>AboutViewModel</name>
    <message>
      <source>Packages that it is made of</source>
      <translation>پیکج جن سے یہ بنا ہے</translation>
    </message>
    <message>
      <source>Fonts</source>
      <translation>فونٹ</translation>
    </message>
    <message>
      <source>Icons</source>
      <translation>آئیکن</translation>
    </message>
    <message>
      <source>Sounds</source>
      <translation>آوازیں</translation>
    </message>
    <message>
      <source>The program, and what is beneath it</source>
      <translation>پروگرام، اور جو اس کے نیچے ہے</translation>
    </message>
    <message>
      <source>%1, only for making a library</source>
      <comment>a licence</comment>
      <translation>⁨%1⁩، صرف لائبریری بنانے کے لیے</translation>
    </message>
    <message>
      <source>Licence of %1</source>
      <translation>⁨%1⁩ کا لائسنس</translation>
    </message>
    <message>
      <source>About and accessibility</source>
      <translation>تعارف اور رسائی</translation>
    </message>
    <message>
      <source>Version %1</source>
      <translation>ورژن ⁨%1⁩</translation>
    </message>
  </context>
  <context>
    <name>AccessButton</name>
    <message>
      <source>Access</source>
      <comment>the control for text size, colours, language and sound</comment>
      <translation>رسائی</translation>
    </message>
  </context>
  <context>
    <name>AccessSheet</name>
    <message>
      <source>Make this easier to use</source>
      <translation>اسے استعمال کرنا آسان بنائیں</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>متن کا سائز</translation>
    </message>
    <message>
      <source>A −</source>
      <translation>A −</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>چھوٹا متن</translation>
    </message>
    <message>
      <source>A +</source>
      <translation>A +</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>بڑا متن</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>رنگ</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>دن</translation>
    </message>
    <message>
      <source>Dusk</source>
      <translation>شام</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>گہرا فرق</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>زبان</translation>
    </message>
    <message>
      <source>Movement and time</source>
      <translation>حرکت اور وقت</translation>
    </message>
    <message>
      <source>Keep still</source>
      <translation>ساکن رکھیں</translation>
    </message>
    <message>
      <source>Nothing slides or fades</source>
      <translation>کچھ بھی سرکتا یا مدھم نہیں ہوتا</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>مجھے زیادہ وقت چاہیے</translation>
    </message>
    <message>
      <source>Doubles the wait before it clears</source>
      <translation>اسکرین صاف ہونے سے پہلے کا انتظار دگنا ہو جاتا ہے</translation>
    </message>
    <message>
      <source>Cover the screen</source>
      <translation>اسکرین ڈھانپیں</translation>
    </message>
    <message>
      <source>Hides this for a moment. Your place is kept.</source>
      <translation>اسے ذرا دیر کے لیے چھپا دیتا ہے۔ آپ کی جگہ محفوظ رہتی ہے۔</translation>
    </message>
    <message>
      <source>These go back to normal when you leave.</source>
      <translation>آپ کے جانے پر یہ سب معمول پر آ جاتا ہے۔</translation>
    </message>
    <message>
      <source>About and accessibility</source>
      <translation>تعارف اور رسائی</translation>
    </message>
  </context>
  <context>
    <name>AccessViewModel</name>
    <message>
      <source>%1 %</source>
      <comment>text size</comment>
      <translation>⁨%1⁩ %</translation>
    </message>
  </context>
  <context>
    <name>AdvisoryRow</name>
    <message>
      <source>%1: %2, %3</source>
      <comment>a topic, how much of it, and where</comment>
      <translation>⁨%1⁩: ⁨%2⁩، ⁨%3⁩</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>how much of a topic, and where</comment>
      <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
  </context>
  <context>
    <name>BeforeScreen</name>
    <message>
      <source>Each item says this again beside its Open button, and offers a short summary instead.</source>
      <translation>ہر چیز کے کھولنے کے بٹن کے ساتھ یہ بات پھر لکھی ہے، اور اس کی جگہ ایک مختصر خلاصہ بھی موجود ہے۔</translation>
    </message>
    <message>
      <source>So that you can choose.</source>
      <translation>تاکہ انتخاب آپ کا ہو۔</translation>
    </message>
    <message>
      <source>What comes up</source>
      <translation>اس میں کیا آتا ہے</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>جاری رکھیں</translation>
    </message>
    <message>
      <source>Go to the library</source>
      <translation>لائبریری میں جائیں</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ابھی نہیں</translation>
    </message>
    <message>
      <source>Back to the three doors</source>
      <translation>واپس تین دروازوں پر</translation>
    </message>
    <message>
      <source>Support first</source>
      <translation>پہلے مدد</translation>
    </message>
    <message>
      <source>People to call or text</source>
      <translation>فون یا پیغام کے لیے لوگ</translation>
    </message>
    <message>
      <source>Leave now, in the corner, clears this screen at once. It cannot hide that you were here.</source>
      <translation>کونے میں ”ابھی نکلیں“ اس اسکرین کو فوراً صاف کر دیتا ہے۔ لیکن یہ نہیں چھپا سکتا کہ آپ یہاں تھے۔</translation>
    </message>
  </context>
  <context>
    <name>BeforeViewModel</name>
    <message>
      <source>in several places</source>
      <translation>کئی جگہوں پر</translation>
    </message>
    <message>
      <source>Briefing %1</source>
      <translation>بریفنگ ⁨%1⁩</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>an item, then where in it</comment>
      <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <comment>places</comment>
      <translation>
        <numerusform>⁨%1⁩ اور ⁨%n⁩ مزید</numerusform>
        <numerusform>⁨%1⁩ اور ⁨%n⁩ مزید</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BookmarksScreen</name>
    <message>
      <source>Bookmarks</source>
      <translation>نشانیاں</translation>
    </message>
    <message>
      <source>What you mark with B is kept here, on this computer.</source>
      <translation>جس پر آپ B سے نشان لگائیں وہ یہاں، اس کمپیوٹر پر رہتا ہے۔</translation>
    </message>
    <message>
      <source>Bookmarks, %1</source>
      <comment>a list; how many it holds</comment>
      <translation>نشانیاں، ⁨%1⁩</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>a row's place in its list</comment>
      <translation>⁨%1⁩ از ⁨%2⁩</translation>
    </message>
    <message>
      <source>This passage is no longer in the document.</source>
      <translation>یہ عبارت اب دستاویز میں نہیں ہے۔</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>آپ کا نوٹ</translation>
    </message>
    <message>
      <source>Write something beside it</source>
      <translation>اس کے ساتھ کچھ لکھیں</translation>
    </message>
    <message>
      <source>Open</source>
      <comment>open the document at the bookmark</comment>
      <translation>کھولیں</translation>
    </message>
    <message>
      <source>Remove</source>
      <comment>take the bookmark away</comment>
      <translation>ہٹائیں</translation>
    </message>
  </context>
  <context>
    <name>BookmarksViewModel</name>
    <message>
      <source>All of it</source>
      <comment>a bookmark of an item as a whole</comment>
      <translation>پوری چیز</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>where a bookmark was made</comment>
      <translation>صفحہ ⁨%1⁩</translation>
    </message>
    <message>
      <source>at %1</source>
      <comment>a time in a film</comment>
      <translation>⁨%1⁩ پر</translation>
    </message>
    <message>
      <source>Marked on %1</source>
      <comment>a date</comment>
      <translation>⁨%1⁩ کو نشان لگایا گیا</translation>
    </message>
    <message>
      <source>Bookmarks are not kept on this computer.</source>
      <translation>اس کمپیوٹر پر نشانیاں محفوظ نہیں کی جاتیں۔</translation>
    </message>
    <message>
      <source>This item is no longer in the library.</source>
      <translation>یہ چیز اب لائبریری میں نہیں ہے۔</translation>
    </message>
    <message>
      <source>This passage is no longer in the document.</source>
      <translation>یہ عبارت اب دستاویز میں نہیں ہے۔</translation>
    </message>
    <message>
      <source>Open the document</source>
      <translation>دستاویز کھولیں</translation>
    </message>
    <message>
      <source>The bookmark was removed.</source>
      <translation>نشانی ہٹا دی گئی۔</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>واپس لائیں</translation>
    </message>
    <message>
      <source>The note was saved.</source>
      <translation>نوٹ محفوظ ہو گیا۔</translation>
    </message>
  </context>
  <context>
    <name>ChoiceButton</name>
    <message>
      <source>Aa</source>
      <comment>a sample of letters in a colour scheme</comment>
      <translation>اب</translation>
    </message>
  </context>
  <context>
    <name>ChoiceScreen</name>
    <message>
      <source>Hello. How can we help?</source>
      <translation>ہم آپ کی کیا مدد کر سکتے ہیں؟</translation>
    </message>
    <message>
      <source>Choose a door. You can change it at any time.</source>
      <translation>ایک دروازہ چنیں۔ آپ اسے کسی بھی وقت بدل سکتے ہیں۔</translation>
    </message>
    <message>
      <source>I work with children and families</source>
      <translation>میرا کام بچوں اور خاندانوں کے ساتھ ہے</translation>
    </message>
    <message>
      <source>Pages, documents, film and sound</source>
      <translation>صفحات، دستاویزات، فلم اور آواز</translation>
    </message>
    <message>
      <source>Support for me or my child</source>
      <translation>میرے یا میرے بچے کے لیے مدد</translation>
    </message>
    <message>
      <source>People to call, text or visit</source>
      <translation>فون، پیغام یا ملاقات کے لیے لوگ</translation>
    </message>
    <message>
      <source>I’m a young person</source>
      <translation>میں نوجوان ہوں</translation>
    </message>
    <message>
      <source>Help and information for you</source>
      <translation>آپ کے لیے مدد اور معلومات</translation>
    </message>
    <message numerus="yes">
      <source>This screen clears itself after %n second(s) without a touch. We do not keep what you look at.</source>
      <translation>
        <numerusform>⁨%n⁩ سیکنڈ تک نہ چھونے پر یہ اسکرین خود صاف ہو جاتی ہے۔ آپ جو دیکھتے ہیں ہم اسے محفوظ نہیں رکھتے۔</numerusform>
        <numerusform>⁨%n⁩ سیکنڈ تک نہ چھونے پر یہ اسکرین خود صاف ہو جاتی ہے۔ آپ جو دیکھتے ہیں ہم اسے محفوظ نہیں رکھتے۔</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CoverRow</name>
    <message>
      <source>%1. %2</source>
      <comment>a part of the library: its number, its title</comment>
      <translation>⁨%1⁩. ⁨%2⁩</translation>
    </message>
  </context>
  <context>
    <name>CoverScreen</name>
    <message>
      <source>This week at the centre</source>
      <translation>اس ہفتے مرکز میں</translation>
    </message>
  </context>
  <context>
    <name>CoverViewModel</name>
    <message>
      <source>Today</source>
      <translation>آج</translation>
    </message>
    <message>
      <source>Open today until %1</source>
      <translation>آج ⁨%1⁩ تک کھلا ہے</translation>
    </message>
    <message>
      <source>Opens today at %1</source>
      <translation>آج ⁨%1⁩ بجے کھلتا ہے</translation>
    </message>
    <message>
      <source>Opens %1 at %2</source>
      <comment>a day, then a time</comment>
      <translation>⁨%1⁩ کو ⁨%2⁩ بجے کھلتا ہے</translation>
    </message>
    <message>
      <source>Leaflets in the rack: %1</source>
      <translation>ریک میں پرچے: ⁨%1⁩</translation>
    </message>
    <message>
      <source>Touch to start</source>
      <translation>چھو کر شروع کریں</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>days</comment>
      <translation>⁨%1⁩ تا ⁨%2⁩</translation>
    </message>
    <message>
      <source>%1 %2 to %3</source>
      <comment>days, opening and closing time</comment>
      <translation>⁨%1⁩، ⁨%2⁩ تا ⁨%3⁩</translation>
    </message>
  </context>
  <context>
    <name>CoveredPart</name>
    <message>
      <source>This part is left out, as you chose.</source>
      <translation>آپ کی پسند کے مطابق یہ حصہ چھوڑ دیا گیا ہے۔</translation>
    </message>
  </context>
  <context>
    <name>Disclosure</name>
    <message>
      <source>%1. %2</source>
      <comment>what a contact is for, and when or what number</comment>
      <translation>⁨%1⁩. ⁨%2⁩</translation>
    </message>
  </context>
  <context>
    <name>FilmPicture</name>
    <message>
      <source>The film's picture</source>
      <translation>فلم کی تصویر</translation>
    </message>
  </context>
  <context>
    <name>HiddenLeave</name>
    <message>
      <source>Leave now and clear this screen</source>
      <comment>the same as Leave now, first in the order of the keyboard</comment>
      <translation>ابھی نکلیں اور یہ اسکرین صاف کریں</translation>
    </message>
    <message>
      <source>Leave now</source>
      <comment>clears the screen at once and shows the cover</comment>
      <translation>ابھی نکلیں</translation>
    </message>
  </context>
  <context>
    <name>HomeScreen</name>
    <message>
      <source>Search the library</source>
      <translation>لائبریری میں تلاش کریں</translation>
    </message>
    <message>
      <source>Seven parts, one city. Start anywhere.</source>
      <translation>سات حصے، ایک شہر۔ کہیں سے بھی شروع کریں۔</translation>
    </message>
    <message>
      <source>Starter edition: it summarises the published library. Each item shows where the published one is.</source>
      <translation>ابتدائی ایڈیشن: یہ شائع شدہ لائبریری کا خلاصہ ہے۔ ہر چیز بتاتی ہے کہ شائع شدہ نسخہ کہاں ہے۔</translation>
    </message>
    <message>
      <source>Starter edition</source>
      <translation>ابتدائی ایڈیشن</translation>
    </message>
    <message>
      <source>It summarises the published library. Each item shows where the published one is.</source>
      <translation>یہ شائع شدہ لائبریری کا خلاصہ ہے۔ ہر چیز بتاتی ہے کہ شائع شدہ نسخہ کہاں ہے۔</translation>
    </message>
    <message>
      <source>It summarises the published library.</source>
      <translation>یہ شائع شدہ لائبریری کا خلاصہ ہے۔</translation>
    </message>
    <message>
      <source>%1–%2 of %3</source>
      <translation>⁨%1⁩ تا ⁨%2⁩ از ⁨%3⁩</translation>
    </message>
  </context>
  <context>
    <name>ItemActions</name>
    <message>
      <source>“%1”</source>
      <comment>a quotation</comment>
      <translation>”⁨%1⁩“</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>in a reference</comment>
      <translation>صفحہ ⁨%1⁩</translation>
    </message>
    <message>
      <source>in %1</source>
      <comment>in a reference: the library</comment>
      <translation>⁨%1⁩ میں</translation>
    </message>
    <message>
      <source>edition of %1</source>
      <comment>in a reference</comment>
      <translation>ایڈیشن ⁨%1⁩</translation>
    </message>
    <message>
      <source>Published at %1</source>
      <comment>in a reference: an address</comment>
      <translation>⁨%1⁩ پر شائع شدہ</translation>
    </message>
    <message>
      <source>The reference was copied.</source>
      <translation>حوالہ نقل ہو گیا۔</translation>
    </message>
    <message>
      <source>Bookmarks are not kept on this computer.</source>
      <translation>اس کمپیوٹر پر نشانیاں محفوظ نہیں کی جاتیں۔</translation>
    </message>
    <message>
      <source>The bookmark was removed.</source>
      <translation>نشانی ہٹا دی گئی۔</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>واپس لائیں</translation>
    </message>
    <message>
      <source>The bookmark was added.</source>
      <translation>نشانی لگا دی گئی۔</translation>
    </message>
    <message>
      <source>Copies are not saved at this screen.</source>
      <translation>اس اسکرین پر نقلیں محفوظ نہیں ہوتیں۔</translation>
    </message>
    <message>
      <source>This is a page of the library itself: there is no file to copy.</source>
      <translation>یہ لائبریری کا اپنا صفحہ ہے: نقل کرنے کے لیے کوئی فائل نہیں۔</translation>
    </message>
    <message>
      <source>Saving a copy…</source>
      <translation>نقل محفوظ ہو رہی ہے…</translation>
    </message>
    <message>
      <source>A copy was saved as %1 in %2.</source>
      <comment>a file's name, then its folder</comment>
      <translation>ایک نقل ⁨%2⁩ میں ⁨%1⁩ کے نام سے محفوظ ہو گئی۔</translation>
    </message>
    <message>
      <source>The disk is full, so nothing was saved. Make some room and try again.</source>
      <translation>ڈسک بھری ہوئی ہے، اس لیے کچھ محفوظ نہیں ہوا۔ جگہ بنائیں اور دوبارہ کوشش کریں۔</translation>
    </message>
    <message>
      <source>This computer does not let you save there, so nothing was saved.</source>
      <translation>یہ کمپیوٹر وہاں محفوظ کرنے نہیں دیتا، اس لیے کچھ محفوظ نہیں ہوا۔</translation>
    </message>
    <message>
      <source>Read its notes first, then a copy can be saved.</source>
      <translation>پہلے اس کے نوٹ پڑھیں، پھر نقل محفوظ ہو سکتی ہے۔</translation>
    </message>
  </context>
  <context>
    <name>ItemDetail</name>
    <message>
      <source>Watch</source>
      <translation>دیکھیں</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>سنیں</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>کھولیں</translation>
    </message>
  </context>
  <context>
    <name>ItemPane</name>
    <message>
      <source>Text view</source>
      <translation>متن کا منظر</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>حوالے کے ساتھ نقل کریں</translation>
    </message>
    <message>
      <source>Remove the bookmark</source>
      <translation>نشانی ہٹائیں</translation>
    </message>
    <message>
      <source>Bookmark</source>
      <translation>نشانی لگائیں</translation>
    </message>
    <message>
      <source>Export a copy</source>
      <translation>نقل برآمد کریں</translation>
    </message>
    <message>
      <source>Where the published one is</source>
      <translation>شائع شدہ نسخہ کہاں ہے</translation>
    </message>
    <message>
      <source>All about it</source>
      <translation>اس کے بارے میں سب کچھ</translation>
    </message>
  </context>
  <context>
    <name>ItemsScreen</name>
    <message>
      <source>All</source>
      <comment>every kind of item</comment>
      <translation>سب</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>صفحات</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>دستاویزات</translation>
    </message>
    <message>
      <source>Film and sound</source>
      <translation>فلم اور آواز</translation>
    </message>
    <message>
      <source>Find a page, a document, a command</source>
      <translation>صفحہ، دستاویز، حکم تلاش کریں</translation>
    </message>
    <message>
      <source>All items</source>
      <translation>تمام چیزیں</translation>
    </message>
    <message>
      <source>Filters: %1 on</source>
      <comment>how many are on</comment>
      <translation>فلٹر: ⁨%1⁩ آن</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>فلٹر</translation>
    </message>
    <message>
      <source>List</source>
      <comment>show a list in place of covers</comment>
      <translation>فہرست</translation>
    </message>
    <message>
      <source>Covers</source>
      <comment>show covers in place of a list</comment>
      <translation>سرورق</translation>
    </message>
    <message>
      <source>No item fits these filters.</source>
      <translation>کوئی چیز ان فلٹروں پر پوری نہیں اترتی۔</translation>
    </message>
    <message>
      <source>Show all items</source>
      <translation>تمام چیزیں دکھائیں</translation>
    </message>
    <message>
      <source>All items, %1</source>
      <comment>a list; how many it holds</comment>
      <translation>تمام چیزیں، ⁨%1⁩</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>a row's place in its list</comment>
      <translation>⁨%1⁩ از ⁨%2⁩</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>زبان</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>طوالت</translation>
    </message>
    <message>
      <source>Part of the library</source>
      <translation>لائبریری کا حصہ</translation>
    </message>
    <message>
      <source>Only with captions or a transcript</source>
      <translation>صرف کیپشن یا لکھے متن کے ساتھ</translation>
    </message>
    <message>
      <source>Show %1</source>
      <comment>close the filters; a number of items</comment>
      <translation>⁨%1⁩ دکھائیں</translation>
    </message>
    <message>
      <source>Clear the filters</source>
      <translation>فلٹر صاف کریں</translation>
    </message>
  </context>
  <context>
    <name>KioskViewModel</name>
    <message>
      <source>Information</source>
      <translation>معلومات</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>not yet checked by a reader of this language</source>
      <translation>اس زبان کے کسی پڑھنے والے نے ابھی نہیں جانچا</translation>
    </message>
  </context>
  <context>
    <name>LeaveButton</name>
    <message>
      <source>Clears this screen at once</source>
      <comment>what Leave now does</comment>
      <translation>یہ اسکرین فوراً صاف کر دیتا ہے</translation>
    </message>
    <message>
      <source>Leave now</source>
      <comment>clears the screen at once and shows the cover</comment>
      <translation>ابھی نکلیں</translation>
    </message>
  </context>
  <context>
    <name>Ledge</name>
    <message>
      <source>Ways through</source>
      <comment>the bar along the lower edge of the screen</comment>
      <translation>راستے</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>to the screen before this one</comment>
      <translation>واپس</translation>
    </message>
    <message>
      <source>Home</source>
      <comment>to the shelf with all parts of the library</comment>
      <translation>شروع</translation>
    </message>
    <message>
      <source>People to call or text, from every screen</source>
      <comment>what the Support button in the ledge leads to</comment>
      <translation>فون یا پیغام کے لیے لوگ، ہر اسکرین سے</translation>
    </message>
    <message>
      <source>Support for me or my child</source>
      <comment>people to call or text; the same words on every screen</comment>
      <translation>میرے یا میرے بچے کے لیے مدد</translation>
    </message>
  </context>
  <context>
    <name>LibraryScreen</name>
    <message>
      <source>This library</source>
      <translation>یہ لائبریری</translation>
    </message>
    <message>
      <source>Check every file</source>
      <translation>ہر فائل جانچیں</translation>
    </message>
  </context>
  <context>
    <name>LibraryState</name>
    <message>
      <source>Not signed; checked by its own sums</source>
      <translation>دستخط نہیں؛ اپنے چیک سم سے جانچی گئی</translation>
    </message>
    <message>
      <source>Signed with development keys</source>
      <translation>ڈیولپمنٹ کی کلیدوں سے دستخط شدہ</translation>
    </message>
    <message>
      <source>Signed by its publisher</source>
      <translation>ناشر کے دستخط کے ساتھ</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>لائبریری</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>ایڈیشن</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>اجرا</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>ناشر</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>دستخط</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>اس میں ہے</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>a number of items, a number of pages</comment>
      <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <comment>in the library</comment>
      <translation>
        <numerusform>⁨%n⁩ چیز</numerusform>
        <numerusform>⁨%n⁩ چیزیں</numerusform>
      </translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>دستاویزات</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>خالی جگہ</translation>
    </message>
    <message>
      <source>Bookmarks on this computer</source>
      <translation>اس کمپیوٹر پر نشانیاں</translation>
    </message>
    <message>
      <source>Not kept at a public screen</source>
      <translation>عوامی اسکرین پر محفوظ نہیں ہوتیں</translation>
    </message>
    <message>
      <source>Damaged list, set aside</source>
      <translation>خراب فہرست، الگ رکھ دی گئی</translation>
    </message>
    <message>
      <source>No library</source>
      <translation>کوئی لائبریری نہیں</translation>
    </message>
    <message>
      <source>Library of %1</source>
      <comment>an edition</comment>
      <translation>⁨%1⁩ کی لائبریری</translation>
    </message>
    <message>
      <source>Checking: %1 of 100</source>
      <translation>جانچ جاری ہے: 100 میں سے ⁨%1⁩</translation>
    </message>
    <message>
      <source>Checked and whole</source>
      <translation>جانچی گئی اور مکمل ہے</translation>
    </message>
    <message>
      <source>Not as it was published</source>
      <translation>ویسی نہیں جیسی شائع ہوئی تھی</translation>
    </message>
    <message>
      <source>Could not be checked</source>
      <translation>جانچ نہیں ہو سکی</translation>
    </message>
    <message>
      <source>Not checked yet</source>
      <translation>ابھی جانچ نہیں ہوئی</translation>
    </message>
    <message>
      <source>Nothing was changed. Bring the library again, from its publisher or a stick.</source>
      <translation>کچھ نہیں بدلا۔ لائبریری ناشر سے یا یو ایس بی سے دوبارہ لائیں۔</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>معلوم نہیں</translation>
    </message>
  </context>
  <context>
    <name>MatchRow</name>
    <message>
      <source>Page %1: %2</source>
      <comment>a match in the list, with its words</comment>
      <translation>صفحہ ⁨%1⁩: ⁨%2⁩</translation>
    </message>
  </context>
  <context>
    <name>MediaScreen</name>
    <message>
      <source>About this item</source>
      <translation>اس کے بارے میں</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>روکیں</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>چلائیں</translation>
    </message>
    <message>
      <source>Back 10</source>
      <translation>10 پیچھے</translation>
    </message>
    <message>
      <source>On 10</source>
      <translation>10 آگے</translation>
    </message>
    <message>
      <source>Captions, on</source>
      <translation>کیپشن، آن</translation>
    </message>
    <message>
      <source>Captions, off</source>
      <translation>کیپشن، آف</translation>
    </message>
    <message>
      <source>Quieter</source>
      <translation>آواز کم</translation>
    </message>
    <message>
      <source>Louder</source>
      <translation>آواز زیادہ</translation>
    </message>
    <message>
      <source>There is no sound on this computer. The captions say every word.</source>
      <translation>اس کمپیوٹر پر آواز نہیں ہے۔ کیپشن میں ہر لفظ لکھا ہے۔</translation>
    </message>
    <message>
      <source>The words</source>
      <translation>الفاظ</translation>
    </message>
  </context>
  <context>
    <name>OutlineRow</name>
    <message>
      <source>page %1, with a note on what it brings up</source>
      <translation>صفحہ ⁨%1⁩، اس میں آنے والی باتوں کے نوٹ کے ساتھ</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>صفحہ ⁨%1⁩</translation>
    </message>
  </context>
  <context>
    <name>PageOverlay</name>
    <message>
      <source>Page %1</source>
      <translation>صفحہ ⁨%1⁩</translation>
    </message>
    <message>
      <source>This page is bookmarked.</source>
      <translation>اس صفحے پر نشانی لگی ہے۔</translation>
    </message>
    <message>
      <source>This page is left out, as you chose.</source>
      <translation>آپ کی پسند کے مطابق یہ صفحہ چھوڑ دیا گیا ہے۔</translation>
    </message>
    <message>
      <source>Sorry, this page cannot be shown.</source>
      <translation>معذرت، یہ صفحہ نہیں دکھایا جا سکتا۔</translation>
    </message>
    <message>
      <source>Show this page</source>
      <translation>یہ صفحہ دکھائیں</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>دوبارہ کوشش کریں</translation>
    </message>
    <message>
      <source>Skip this part</source>
      <translation>یہ حصہ چھوڑ دیں</translation>
    </message>
  </context>
  <context>
    <name>PageScreen</name>
    <message>
      <source>About this item</source>
      <translation>اس کے بارے میں</translation>
    </message>
    <message>
      <source>See the pages</source>
      <translation>صفحات دیکھیں</translation>
    </message>
  </context>
  <context>
    <name>PageTile</name>
    <message>
      <source>Page %1</source>
      <translation>صفحہ ⁨%1⁩</translation>
    </message>
    <message>
      <source>left out, as you chose</source>
      <translation>آپ کی پسند سے چھوڑا گیا</translation>
    </message>
  </context>
  <context>
    <name>PageViewModel</name>
    <message>
      <source>This document has no words that can be read as text. Its pages are shown as pictures.</source>
      <translation>اس دستاویز میں متن کے طور پر پڑھے جانے والے الفاظ نہیں ہیں۔ اس کے صفحات تصویروں کی صورت میں دکھائے گئے ہیں۔</translation>
    </message>
    <message>
      <source>This document does not say its reading order, so its words may be out of order.</source>
      <translation>یہ دستاویز اپنے پڑھنے کی ترتیب نہیں بتاتی، اس لیے الفاظ آگے پیچھے ہو سکتے ہیں۔</translation>
    </message>
    <message>
      <source>The summary only. The whole of it is one step away, when you choose.</source>
      <translation>صرف خلاصہ۔ پورا متن ایک قدم پر ہے، جب آپ چاہیں۔</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>متن کا منظر</translation>
    </message>
    <message>
      <source>Copied, with where it is from.</source>
      <translation>حوالے کے ساتھ نقل ہو گیا۔</translation>
    </message>
    <message>
      <source>Bookmarked.</source>
      <translation>نشانی لگا دی گئی۔</translation>
    </message>
    <message>
      <source>This page has no words.</source>
      <translation>اس صفحے پر الفاظ نہیں ہیں۔</translation>
    </message>
    <message>
      <source>Page %1</source>
      <translation>صفحہ ⁨%1⁩</translation>
    </message>
    <message>
      <source>Pages %1 to %2</source>
      <translation>صفحات ⁨%1⁩ تا ⁨%2⁩</translation>
    </message>
    <message>
      <source>Skip page %1</source>
      <translation>صفحہ ⁨%1⁩ چھوڑ دیں</translation>
    </message>
    <message>
      <source>Show page %1</source>
      <translation>صفحہ ⁨%1⁩ دکھائیں</translation>
    </message>
    <message>
      <source>Skip pages %1 to %2</source>
      <translation>صفحات ⁨%1⁩ تا ⁨%2⁩ چھوڑ دیں</translation>
    </message>
    <message>
      <source>Show pages %1 to %2</source>
      <translation>صفحات ⁨%1⁩ تا ⁨%2⁩ دکھائیں</translation>
    </message>
  </context>
  <context>
    <name>Pager</name>
    <message>
      <source>%1–%2 of %3</source>
      <comment>which items of how many are shown</comment>
      <translation>⁨%1⁩ تا ⁨%2⁩ از ⁨%3⁩</translation>
    </message>
    <message>
      <source>Page up</source>
      <comment>show what is above</comment>
      <translation>اوپر</translation>
    </message>
    <message>
      <source>Page down</source>
      <comment>show what is below</comment>
      <translation>نیچے</translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message numerus="yes">
      <source>Try again in %n minute(s).</source>
      <comment>after several wrong tries</comment>
      <translation>
        <numerusform>⁨%n⁩ منٹ بعد دوبارہ کوشش کریں۔</numerusform>
        <numerusform>⁨%n⁩ منٹ بعد دوبارہ کوشش کریں۔</numerusform>
      </translation>
    </message>
    <message>
      <source>That was not it.</source>
      <translation>یہ درست نہیں تھا۔</translation>
    </message>
    <message>
      <source>Numbers</source>
      <comment>a pad of digits; says nothing of what it is for</comment>
      <translation>ہندسے</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>close the pad of digits</comment>
      <translation>بند کریں</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>ایک لمحہ</translation>
    </message>
    <message>
      <source>%1 typed</source>
      <comment>how many digits were typed</comment>
      <translation>⁨%1⁩ لکھے گئے</translation>
    </message>
    <message>
      <source>Erase</source>
      <comment>take the last digit away</comment>
      <translation>مٹائیں</translation>
    </message>
    <message>
      <source>Enter</source>
      <comment>the digits are complete</comment>
      <translation>داخل کریں</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>See who can help</source>
      <translation>دیکھیں کون مدد کر سکتا ہے</translation>
    </message>
  </context>
  <context>
    <name>ReaderFind</name>
    <message>
      <source>none</source>
      <comment>nothing found in the document</comment>
      <translation>کچھ نہیں</translation>
    </message>
    <message>
      <source>%1 of %2 or more</source>
      <comment>which match of how many</comment>
      <translation>⁨%1⁩ از ⁨%2⁩ یا زیادہ</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>which match of how many</comment>
      <translation>⁨%1⁩ از ⁨%2⁩</translation>
    </message>
  </context>
  <context>
    <name>ReaderGoing</name>
    <message>
      <source>Page %1 of %2</source>
      <translation>صفحہ ⁨%1⁩ از ⁨%2⁩</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <comment>where one is</comment>
      <translation>صفحہ ⁨%1⁩ از ⁨%2⁩</translation>
    </message>
    <message>
      <source>page %3, %1 of %2</source>
      <comment>where one is; %3 is printed on the page</comment>
      <translation>صفحہ ⁨%3⁩، ⁨%1⁩ از ⁨%2⁩</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>chapter, page</comment>
      <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
      <source>Back to page %1</source>
      <translation>واپس صفحہ ⁨%1⁩ پر</translation>
    </message>
    <message>
      <source>There is no such page here.</source>
      <comment>announced</comment>
      <translation>یہاں ایسا کوئی صفحہ نہیں ہے۔</translation>
    </message>
  </context>
  <context>
    <name>ReaderLook</name>
    <message>
      <source>All pages, one under the other.</source>
      <comment>announced</comment>
      <translation>تمام صفحات، ایک کے نیچے ایک۔</translation>
    </message>
    <message>
      <source>One page at a time.</source>
      <comment>announced</comment>
      <translation>ایک وقت میں ایک صفحہ۔</translation>
    </message>
    <message>
      <source>Two pages side by side.</source>
      <comment>announced</comment>
      <translation>دو صفحات ساتھ ساتھ۔</translation>
    </message>
    <message>
      <source>Pages turned by %1 degrees.</source>
      <comment>announced</comment>
      <translation>صفحات ⁨%1⁩ درجے گھمائے گئے۔</translation>
    </message>
  </context>
  <context>
    <name>ReaderPanel</name>
    <message>
      <source>Contents</source>
      <translation>فہرست</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>صفحات</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>نتائج</translation>
    </message>
    <message>
      <source>Page in these colours</source>
      <translation>صفحہ ان رنگوں میں</translation>
    </message>
    <message>
      <source>Page as printed</source>
      <translation>صفحہ جیسا چھپا ہے</translation>
    </message>
    <message>
      <source>Looking through the pages…</source>
      <translation>صفحات میں تلاش جاری ہے…</translation>
    </message>
    <message>
      <source>These words are not in this document. Fewer or shorter words may find it.</source>
      <translation>یہ الفاظ اس دستاویز میں نہیں ہیں۔ کم یا چھوٹے الفاظ سے شاید مل جائے۔</translation>
    </message>
  </context>
  <context>
    <name>ReaderScreen</name>
    <message>
      <source>Contents</source>
      <translation>فہرست</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>صفحات</translation>
    </message>
    <message>
      <source>Find in this document</source>
      <translation>اس دستاویز میں تلاش کریں</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>تلاش</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>پچھلا نتیجہ</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>اگلا نتیجہ</translation>
    </message>
    <message>
      <source>About this item</source>
      <translation>اس کے بارے میں</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>پچھلا</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>اگلا</translation>
    </message>
  </context>
  <context>
    <name>ReaderStaffTools</name>
    <message>
      <source>Previous</source>
      <translation>پچھلا</translation>
    </message>
    <message>
      <source>Go to page</source>
      <translation>صفحے پر جائیں</translation>
    </message>
    <message>
      <source>of %1</source>
      <comment>after the number of a page</comment>
      <translation>از ⁨%1⁩</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>اگلا</translation>
    </message>
    <message>
      <source>Smaller page</source>
      <translation>صفحہ چھوٹا</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>صفحہ بڑا</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>پوری چوڑائی</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>پورا صفحہ</translation>
    </message>
    <message>
      <source>Fewer tools</source>
      <translation>کم اوزار</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>مزید اوزار</translation>
    </message>
    <message>
      <source>Pages in a column</source>
      <translation>صفحات ایک کالم میں</translation>
    </message>
    <message>
      <source>One page</source>
      <translation>ایک صفحہ</translation>
    </message>
    <message>
      <source>Two pages</source>
      <translation>دو صفحات</translation>
    </message>
    <message>
      <source>Turn pages</source>
      <translation>صفحات گھمائیں</translation>
    </message>
    <message>
      <source>Page in these colours</source>
      <translation>صفحہ ان رنگوں میں</translation>
    </message>
    <message>
      <source>Page as printed</source>
      <translation>صفحہ جیسا چھپا ہے</translation>
    </message>
    <message>
      <source>Where am I</source>
      <translation>میں کہاں ہوں</translation>
    </message>
    <message>
      <source>Bookmark here</source>
      <translation>یہاں نشانی لگائیں</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>حوالے کے ساتھ نقل کریں</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>متن کا منظر</translation>
    </message>
  </context>
  <context>
    <name>ReaderTaking</name>
    <message>
      <source>There are no words to copy here.</source>
      <comment>announced</comment>
      <translation>یہاں نقل کرنے کے لیے الفاظ نہیں ہیں۔</translation>
    </message>
    <message>
      <source>“%1”</source>
      <comment>a quotation</comment>
      <translation>”⁨%1⁩“</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>in a reference</comment>
      <translation>صفحہ ⁨%1⁩</translation>
    </message>
    <message>
      <source>in %1</source>
      <comment>in a reference: the library</comment>
      <translation>⁨%1⁩ میں</translation>
    </message>
    <message>
      <source>edition of %1</source>
      <comment>in a reference</comment>
      <translation>ایڈیشن ⁨%1⁩</translation>
    </message>
    <message>
      <source>Published at %1</source>
      <comment>in a reference: an address</comment>
      <translation>⁨%1⁩ پر شائع شدہ</translation>
    </message>
    <message>
      <source>Copied from page %1.</source>
      <comment>announced</comment>
      <translation>صفحہ ⁨%1⁩ سے نقل ہو گیا۔</translation>
    </message>
    <message>
      <source>The bookmark on page %1 was removed.</source>
      <comment>announced</comment>
      <translation>صفحہ ⁨%1⁩ سے نشانی ہٹا دی گئی۔</translation>
    </message>
    <message>
      <source>Page %1 is bookmarked.</source>
      <comment>announced</comment>
      <translation>صفحہ ⁨%1⁩ پر نشانی لگ گئی۔</translation>
    </message>
  </context>
  <context>
    <name>ReaderTools</name>
    <message>
      <source>Smaller page</source>
      <translation>صفحہ چھوٹا</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>صفحہ بڑا</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>پوری چوڑائی</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>پورا صفحہ</translation>
    </message>
    <message>
      <source>Page in these colours</source>
      <translation>صفحہ ان رنگوں میں</translation>
    </message>
    <message>
      <source>Page as printed</source>
      <translation>صفحہ جیسا چھپا ہے</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>متن کا منظر</translation>
    </message>
  </context>
  <context>
    <name>ReaderViewModel</name>
    <message>
      <source>That part was left out. This is page %1.</source>
      <comment>announced after skipping</comment>
      <translation>وہ حصہ چھوڑ دیا گیا۔ یہ صفحہ ⁨%1⁩ ہے۔</translation>
    </message>
    <message>
      <source>A page with a note</source>
      <translation>نوٹ والا صفحہ</translation>
    </message>
  </context>
  <context>
    <name>RecentScreen</name>
    <message>
      <source>Recent</source>
      <translation>حالیہ</translation>
    </message>
    <message>
      <source>Clear this list</source>
      <translation>یہ فہرست صاف کریں</translation>
    </message>
    <message>
      <source>What you open is listed here, on this computer.</source>
      <translation>جو آپ کھولیں وہ یہاں، اس کمپیوٹر پر درج ہوتا ہے۔</translation>
    </message>
    <message>
      <source>Recent, %1</source>
      <comment>a list; how many it holds</comment>
      <translation>حالیہ، ⁨%1⁩</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>a row's place in its list</comment>
      <translation>⁨%1⁩ از ⁨%2⁩</translation>
    </message>
  </context>
  <context>
    <name>RecentViewModel</name>
    <message>
      <source>What is opened is not remembered on this computer.</source>
      <translation>اس کمپیوٹر پر جو کھولا جائے وہ یاد نہیں رکھا جاتا۔</translation>
    </message>
    <message>
      <source>The list was cleared.</source>
      <translation>فہرست صاف کر دی گئی۔</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>where somebody was</comment>
      <translation>صفحہ ⁨%1⁩</translation>
    </message>
    <message>
      <source>at %1</source>
      <comment>a time in a film</comment>
      <translation>⁨%1⁩ پر</translation>
    </message>
  </context>
  <context>
    <name>Reference</name>
    <message>
      <source>“%1”</source>
      <comment>a quotation</comment>
      <translation>”⁨%1⁩“</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>صفحہ ⁨%1⁩</translation>
    </message>
    <message>
      <source>in %1</source>
      <comment>the library that something is in</comment>
      <translation>⁨%1⁩ میں</translation>
    </message>
    <message>
      <source>edition of %1</source>
      <comment>a date or name</comment>
      <translation>ایڈیشن ⁨%1⁩</translation>
    </message>
    <message>
      <source>Published at %1</source>
      <comment>an address</comment>
      <translation>⁨%1⁩ پر شائع شدہ</translation>
    </message>
  </context>
  <context>
    <name>ResourceScreen</name>
    <message>
      <source>There is nothing here that can be shown.</source>
      <translation>یہاں دکھانے کے لیے کچھ نہیں ہے۔</translation>
    </message>
    <message>
      <source>The rest of the library still works.</source>
      <translation>باقی لائبریری چل رہی ہے۔</translation>
    </message>
    <message>
      <source>Go back, or choose something else from home.</source>
      <translation>واپس جائیں، یا شروع سے کچھ اور چنیں۔</translation>
    </message>
    <message>
      <source>Starter edition</source>
      <translation>ابتدائی ایڈیشن</translation>
    </message>
    <message>
      <source>What it brings up, and where</source>
      <translation>اس میں کیا آتا ہے، اور کہاں</translation>
    </message>
    <message>
      <source>Somebody looked through this for hard topics and found none to tell of.</source>
      <translation>کسی نے اسے مشکل موضوعات کے لیے دیکھا اور بتانے کے قابل کچھ نہیں پایا۔</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>متن کا منظر</translation>
    </message>
    <message>
      <source>Read the words</source>
      <translation>الفاظ پڑھیں</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>ساتھ لے جائیں</translation>
    </message>
    <message>
      <source>Read the summary only</source>
      <translation>صرف خلاصہ پڑھیں</translation>
    </message>
  </context>
  <context>
    <name>ResourceViewModel</name>
    <message>
      <source>Its reading order is not known: as text, words may be out of order</source>
      <translation>پڑھنے کی ترتیب معلوم نہیں: متن میں الفاظ آگے پیچھے ہو سکتے ہیں</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s)</source>
      <comment>length of an item</comment>
      <translation>
        <numerusform>تقریباً ⁨%n⁩ منٹ</numerusform>
        <numerusform>تقریباً ⁨%n⁩ منٹ</numerusform>
      </translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>دیکھیں</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>سنیں</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>کھولیں</translation>
    </message>
    <message>
      <source>Open without those pages</source>
      <translation>ان صفحات کے بغیر کھولیں</translation>
    </message>
    <message>
      <source>Skip page %1</source>
      <translation>صفحہ ⁨%1⁩ چھوڑ دیں</translation>
    </message>
    <message>
      <source>Skip pages %1 to %2</source>
      <translation>صفحات ⁨%1⁩ تا ⁨%2⁩ چھوڑ دیں</translation>
    </message>
    <message>
      <source>Play without that part</source>
      <translation>اس حصے کے بغیر چلائیں</translation>
    </message>
    <message>
      <source>Open without those parts</source>
      <translation>ان حصوں کے بغیر کھولیں</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Search the library</source>
      <comment>inside the empty search field</comment>
      <translation>لائبریری میں تلاش کریں</translation>
    </message>
    <message>
      <source>Search the library</source>
      <comment>the search field's name</comment>
      <translation>لائبریری میں تلاش کریں</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <comment>the cross in the search field</comment>
      <translation>تلاش صاف کریں</translation>
    </message>
  </context>
  <context>
    <name>SearchScreen</name>
    <message>
      <source>Search the library</source>
      <translation>لائبریری میں تلاش کریں</translation>
    </message>
    <message>
      <source>Type a word or two. Every page, film and recording is searched.</source>
      <translation>ایک دو لفظ لکھیں۔ ہر صفحے، فلم اور ریکارڈنگ میں تلاش ہوتی ہے۔</translation>
    </message>
    <message>
      <source>These words are not in the library.</source>
      <translation>یہ الفاظ لائبریری میں نہیں ہیں۔</translation>
    </message>
    <message>
      <source>Try a shorter word, look around from home, or talk to somebody.</source>
      <translation>کوئی چھوٹا لفظ آزمائیں، شروع سے دیکھیں، یا کسی سے بات کریں۔</translation>
    </message>
    <message>
      <source>See who can help</source>
      <translation>دیکھیں کون مدد کر سکتا ہے</translation>
    </message>
    <message>
      <source>Would it help to talk to somebody?</source>
      <translation>کیا کسی سے بات کرنا مددگار ہو گا؟</translation>
    </message>
    <message>
      <source>People you can call, text or visit, now and at any time.</source>
      <translation>لوگ جن سے آپ ابھی یا کسی بھی وقت فون، پیغام یا ملاقات کر سکتے ہیں۔</translation>
    </message>
    <message numerus="yes">
      <source>%n more result(s)</source>
      <translation>
        <numerusform>⁨%n⁩ مزید نتیجہ</numerusform>
        <numerusform>⁨%n⁩ مزید نتائج</numerusform>
      </translation>
    </message>
    <message>
      <source>See the note</source>
      <translation>نوٹ دیکھیں</translation>
    </message>
    <message>
      <source>You can also leave it.</source>
      <translation>آپ اسے رہنے بھی دے سکتے ہیں۔</translation>
    </message>
    <message>
      <source>Also try</source>
      <translation>یہ بھی آزمائیں</translation>
    </message>
  </context>
  <context>
    <name>SearchViewModel</name>
    <message>
      <source>Pages</source>
      <translation>صفحات</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>دستاویزات</translation>
    </message>
    <message>
      <source>Film and sound</source>
      <translation>فلم اور آواز</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>صفحہ ⁨%1⁩</translation>
    </message>
    <message>
      <source>at %1</source>
      <comment>a time in a film</comment>
      <translation>⁨%1⁩ پر</translation>
    </message>
    <message numerus="yes">
      <source>%n result(s)</source>
      <comment>found by a search</comment>
      <translation>
        <numerusform>⁨%n⁩ نتیجہ</numerusform>
        <numerusform>⁨%n⁩ نتائج</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n with a note</source>
      <comment>results that stand under a note</comment>
      <translation>
        <numerusform>اور ⁨%n⁩ نوٹ کے ساتھ</numerusform>
        <numerusform>اور ⁨%n⁩ نوٹ کے ساتھ</numerusform>
      </translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>results, and results with a note</comment>
      <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message numerus="yes">
      <source>%n result(s) for the first words</source>
      <comment>found by a search that was cut</comment>
      <translation>
        <numerusform>پہلے الفاظ کا ⁨%n⁩ نتیجہ</numerusform>
        <numerusform>پہلے الفاظ کے ⁨%n⁩ نتائج</numerusform>
      </translation>
    </message>
    <message>
      <source>Found in parts that mention %1. We show the words after you have seen the note.</source>
      <comment>results that stand under a note</comment>
      <translation>ان حصوں میں ملا جن میں ⁨%1⁩ کا ذکر ہے۔ نوٹ دیکھنے کے بعد ہم الفاظ دکھاتے ہیں۔</translation>
    </message>
  </context>
  <context>
    <name>SectionCover</name>
    <message>
      <source>%1. %2</source>
      <comment>a part of the library: its number, its title</comment>
      <translation>⁨%1⁩. ⁨%2⁩</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>a part's number, and what is in it</comment>
      <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
  </context>
  <context>
    <name>SectionScreen</name>
    <message>
      <source>Start here</source>
      <translation>یہاں سے شروع کریں</translation>
    </message>
  </context>
  <context>
    <name>SectionViewModel</name>
    <message numerus="yes">
      <source>%n minute(s) in all</source>
      <comment>length of a set</comment>
      <translation>
        <numerusform>کل ⁨%n⁩ منٹ</numerusform>
        <numerusform>کل ⁨%n⁩ منٹ</numerusform>
      </translation>
    </message>
    <message>
      <source>Part %1 of %2</source>
      <translation>حصہ ⁨%1⁩ از ⁨%2⁩</translation>
    </message>
    <message>
      <source>Also known as: %1</source>
      <translation>دوسرے نام: ⁨%1⁩</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Close</source>
      <comment>close this sheet and go on</comment>
      <translation>بند کریں</translation>
    </message>
  </context>
  <context>
    <name>ShelfListViewModel</name>
    <message>
      <source>%1 p</source>
      <comment>pages of a document, short</comment>
      <translation>⁨%1⁩ ص</translation>
    </message>
    <message>
      <source>Any</source>
      <comment>a filter that leaves everything</comment>
      <translation>کوئی بھی</translation>
    </message>
    <message>
      <source>Up to 5 minutes or pages</source>
      <comment>a filter by length</comment>
      <translation>5 منٹ یا صفحات تک</translation>
    </message>
    <message>
      <source>6 to 20 minutes or pages</source>
      <comment>a filter by length</comment>
      <translation>6 تا 20 منٹ یا صفحات</translation>
    </message>
    <message>
      <source>More than 20 minutes or pages</source>
      <comment>a filter by length</comment>
      <translation>20 منٹ یا صفحات سے زیادہ</translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <comment>in a list</comment>
      <translation>
        <numerusform>⁨%n⁩ چیز</numerusform>
        <numerusform>⁨%n⁩ چیزیں</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <comment>a topic, and how many besides</comment>
      <translation>
        <numerusform>⁨%1⁩ اور ⁨%n⁩ مزید</numerusform>
        <numerusform>⁨%1⁩ اور ⁨%n⁩ مزید</numerusform>
      </translation>
    </message>
    <message>
      <source>English</source>
      <comment>a language</comment>
      <translation>انگریزی</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>کی بورڈ شارٹ کٹ</translation>
    </message>
  </context>
  <context>
    <name>StaffChrome</name>
    <message>
      <source>Side bar</source>
      <comment>the column of places beside every staff screen</comment>
      <translation>سائیڈ بار</translation>
    </message>
    <message>
      <source>Esc</source>
      <comment>the Escape key</comment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>واپس</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>شروع</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>تلاش</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>نشانیاں</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>حالیہ</translation>
    </message>
    <message>
      <source>Support contacts</source>
      <translation>مدد کے رابطے</translation>
    </message>
    <message>
      <source>This library</source>
      <translation>یہ لائبریری</translation>
    </message>
    <message>
      <source>Access</source>
      <comment>the control for text size, colours, language and sound</comment>
      <translation>رسائی</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <comment>the list of keys that do things</comment>
      <translation>شارٹ کٹ</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>take this line away</comment>
      <translation>بند کریں</translation>
    </message>
  </context>
  <context>
    <name>Statement</name>
    <message>
      <source>What this says</source>
      <translation>یہ کیا بتاتا ہے</translation>
    </message>
    <message>
      <source>This is about the program and the documents that come with it. Those who make the program wrote it from tests that they ran themselves. Nobody else has checked it yet.</source>
      <translation>یہ پروگرام اور اس کے ساتھ آنے والی دستاویزات کے بارے میں ہے۔ اسے پروگرام بنانے والوں نے اپنے کیے ہوئے ٹیسٹوں سے لکھا ہے۔ ابھی تک کسی اور نے اسے نہیں جانچا۔</translation>
    </message>
    <message>
      <source>The aim is level AA of the Web Content Accessibility Guidelines 2.2, as EN 301 549 applies them to programs and to screens in public places. We do not claim that all of it is met.</source>
      <translation>مقصد WCAG 2.2 کی درجہ AA کی رہنما ہدایات ہیں، جیسے EN 301 549 انہیں پروگراموں اور عوامی جگہوں کی اسکرینوں پر لاگو کرتا ہے۔ ہم یہ دعویٰ نہیں کرتے کہ یہ سب پورا ہوتا ہے۔</translation>
    </message>
    <message>
      <source>What was tested</source>
      <translation>کیا جانچا گیا</translation>
    </message>
    <message>
      <source>Tests walk the screens as a screen reader meets them: what each thing is called, what it is, in which order it is read, and how large it is to touch.</source>
      <translation>ٹیسٹ اسکرینوں سے اس طرح گزرتے ہیں جیسے اسکرین ریڈر: ہر چیز کا نام کیا ہے، وہ کیا ہے، کس ترتیب سے پڑھی جاتی ہے اور چھونے کے لیے کتنی بڑی ہے۔</translation>
    </message>
    <message>
      <source>A test program reads and works the screens over AT-SPI, which screen readers use on Linux.</source>
      <translation>ایک ٹیسٹ پروگرام AT-SPI کے ذریعے اسکرینوں کو پڑھتا اور چلاتا ہے، جسے Linux پر اسکرین ریڈر استعمال کرتے ہیں۔</translation>
    </message>
    <message>
      <source>Text has a contrast of at least 7 to 1 and lines of at least 3 to 1 in each choice of colours, as calculated from the colours.</source>
      <translation>رنگوں کے ہر انتخاب میں متن کا تضاد کم از کم 7 کے مقابلے 1 اور لکیروں کا کم از کم 3 کے مقابلے 1 ہے، جیسا کہ رنگوں سے حساب کیا گیا۔</translation>
    </message>
    <message>
      <source>Text can be made twice as large. Screens were looked at in three sizes, upright as well.</source>
      <translation>متن کو دگنا بڑا کیا جا سکتا ہے۔ اسکرینیں تین سائز میں دیکھی گئیں، کھڑی حالت میں بھی۔</translation>
    </message>
    <message>
      <source>Every document that has words can be read as text. A tagged document is read in the order that it says itself; the documents that come with the program are tagged.</source>
      <translation>ہر وہ دستاویز جس میں الفاظ ہیں متن کے طور پر پڑھی جا سکتی ہے۔ نشان زدہ دستاویز اسی ترتیب سے پڑھی جاتی ہے جو وہ خود بتاتی ہے؛ پروگرام کے ساتھ آنے والی دستاویزات نشان زدہ ہیں۔</translation>
    </message>
    <message>
      <source>What was not tested</source>
      <translation>کیا نہیں جانچا گیا</translation>
    </message>
    <message>
      <source>Nobody who uses a screen reader, a magnifier, a switch or voice control has tried it yet.</source>
      <translation>ابھی تک کسی ایسے شخص نے اسے نہیں آزمایا جو اسکرین ریڈر، میگنیفائر، سوئچ یا آواز سے کنٹرول استعمال کرتا ہو۔</translation>
    </message>
    <message>
      <source>It was not tried on a real touchscreen, or on a stand in a real centre.</source>
      <translation>اسے کسی اصل ٹچ اسکرین پر، یا کسی اصل مرکز میں اسٹینڈ پر نہیں آزمایا گیا۔</translation>
    </message>
    <message>
      <source>It was not tried with Orca, NVDA, Narrator or VoiceOver themselves.</source>
      <translation>اسے خود Orca، NVDA، Narrator یا VoiceOver کے ساتھ نہیں آزمایا گیا۔</translation>
    </message>
    <message>
      <source>It was tested on Debian 12 alone, not on Windows or macOS.</source>
      <translation>اسے صرف Debian 12 پر جانچا گیا، Windows یا macOS پر نہیں۔</translation>
    </message>
    <message>
      <source>Translations have not been checked by people who speak those languages from birth.</source>
      <translation>ترجموں کو ان لوگوں نے نہیں جانچا جن کی یہ مادری زبانیں ہیں۔</translation>
    </message>
    <message>
      <source>What does not work yet</source>
      <translation>کیا ابھی کام نہیں کرتا</translation>
    </message>
    <message>
      <source>The program does not speak. Whoever cannot see the screen needs a screen reader on the machine.</source>
      <translation>پروگرام بولتا نہیں۔ جو اسکرین نہیں دیکھ سکتا اسے مشین پر اسکرین ریڈر کی ضرورت ہے۔</translation>
    </message>
    <message>
      <source>There is no keyboard on the screen, so searching needs a real one.</source>
      <translation>اسکرین پر کی بورڈ نہیں ہے، اس لیے تلاش کے لیے اصل کی بورڈ چاہیے۔</translation>
    </message>
    <message>
      <source>Films have captions, but no audio description and no sign language.</source>
      <translation>فلموں میں کیپشن ہیں، لیکن صوتی بیان اور اشاروں کی زبان نہیں۔</translation>
    </message>
    <message>
      <source>Where a document does not say its reading order, the order and the headings are guessed. The screen says so before it is read.</source>
      <translation>جہاں دستاویز اپنے پڑھنے کی ترتیب نہیں بتاتی، وہاں ترتیب اور سرخیاں اندازے سے ہوتی ہیں۔ اسکرین یہ پڑھنے سے پہلے بتا دیتی ہے۔</translation>
    </message>
    <message>
      <source>A document that is a scan has no words to read as text. The screen says so, and shows its pages.</source>
      <translation>اسکین کی ہوئی دستاویز میں متن کے طور پر پڑھنے کے لیے الفاظ نہیں ہوتے۔ اسکرین یہ بتاتی ہے اور اس کے صفحے دکھاتی ہے۔</translation>
    </message>
    <message>
      <source>In documents written from right to left, spaces and stops beside numbers may be out of place.</source>
      <translation>دائیں سے بائیں لکھی دستاویزات میں ہندسوں کے پاس وقفے اور نقطے اپنی جگہ سے ہٹے ہو سکتے ہیں۔</translation>
    </message>
    <message>
      <source>If something is in your way</source>
      <translation>اگر کوئی چیز آپ کے لیے رکاوٹ ہو</translation>
    </message>
    <message>
      <source>Please tell a member of staff here. They can read things with you.</source>
      <translation>براہ کرم یہاں عملے کے کسی فرد کو بتائیں۔ وہ آپ کے ساتھ مل کر پڑھ سکتے ہیں۔</translation>
    </message>
  </context>
  <context>
    <name>SupportScreen</name>
    <message>
      <source>the questions</source>
      <translation>سوالات</translation>
    </message>
    <message>
      <source>who can help</source>
      <translation>کون مدد کر سکتا ہے</translation>
    </message>
    <message>
      <source>Take it on my phone</source>
      <translation>میرے فون پر لے جائیں</translation>
    </message>
    <message>
      <source>Read the library too</source>
      <translation>لائبریری بھی پڑھیں</translation>
    </message>
    <message>
      <source>Support for me or my child</source>
      <translation>میرے یا میرے بچے کے لیے مدد</translation>
    </message>
    <message>
      <source>Answer one, both or neither.</source>
      <translation>ایک، دونوں یا کسی کا بھی جواب نہ دیں۔</translation>
    </message>
    <message>
      <source>Who is it about?</source>
      <translation>یہ کس کے بارے میں ہے؟</translation>
    </message>
    <message>
      <source>What can you do safely?</source>
      <translation>آپ حفاظت سے کیا کر سکتے ہیں؟</translation>
    </message>
  </context>
  <context>
    <name>SupportViewModel</name>
    <message>
      <source>Me, and I’m under 19</source>
      <translation>میں، اور میری عمر 19 سے کم ہے</translation>
    </message>
    <message>
      <source>Me</source>
      <translation>میں</translation>
    </message>
    <message>
      <source>A child</source>
      <translation>ایک بچہ</translation>
    </message>
    <message>
      <source>Someone I work with</source>
      <translation>کوئی جس کے ساتھ میرا کام ہے</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>بات کرنا</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>پیغام بھیجنا</translation>
    </message>
    <message>
      <source>Look online</source>
      <translation>آن لائن دیکھنا</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>اشاروں کی زبان</translation>
    </message>
    <message>
      <source>I can’t speak</source>
      <translation>مجھ سے بولا نہیں جاتا</translation>
    </message>
    <message>
      <source>Closed now. %1</source>
      <translation>ابھی بند ہے۔ ⁨%1⁩</translation>
    </message>
    <message>
      <source>Until it opens: %1</source>
      <translation>کھلنے تک: ⁨%1⁩</translation>
    </message>
    <message>
      <source>Closed now</source>
      <translation>ابھی بند ہے</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>کسی بھی وقت</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>آن لائن</translation>
    </message>
    <message>
      <source>by text</source>
      <translation>پیغام سے</translation>
    </message>
    <message>
      <source>online</source>
      <translation>آن لائن</translation>
    </message>
    <message>
      <source>in British Sign Language</source>
      <translation>برطانوی اشاروں کی زبان میں</translation>
    </message>
    <message>
      <source>through Relay UK</source>
      <translation>Relay UK کے ذریعے</translation>
    </message>
    <message>
      <source>Call %1</source>
      <translation>فون کریں: ⁨%1⁩</translation>
    </message>
    <message>
      <source>Text %1</source>
      <translation>پیغام بھیجیں: ⁨%1⁩</translation>
    </message>
    <message>
      <source>Online: %1</source>
      <translation>آن لائن: ⁨%1⁩</translation>
    </message>
    <message>
      <source>British Sign Language: %1</source>
      <translation>برطانوی اشاروں کی زبان: ⁨%1⁩</translation>
    </message>
    <message>
      <source>Relay UK: %1</source>
      <translation>Relay UK سروس: ⁨%1⁩</translation>
    </message>
  </context>
  <context>
    <name>TableRow</name>
    <message>
      <source>%1: %2</source>
      <comment>the header of a cell, and the cell</comment>
      <translation>⁨%1⁩: ⁨%2⁩</translation>
    </message>
  </context>
  <context>
    <name>TakeAway</name>
    <message>
      <source>Code for a phone's camera. It leads to the address beside it.</source>
      <translation>فون کے کیمرے کے لیے کوڈ۔ یہ ساتھ لکھے پتے پر لے جاتا ہے۔</translation>
    </message>
    <message>
      <source>Point a phone's camera at the code, or write the address down.</source>
      <translation>فون کا کیمرا کوڈ کی طرف کریں، یا پتہ لکھ لیں۔</translation>
    </message>
    <message>
      <source>This will be in your phone's history. The code goes away by itself after half a minute.</source>
      <translation>یہ آپ کے فون کی ہسٹری میں رہے گا۔ کوڈ آدھے منٹ بعد خود ہٹ جاتا ہے۔</translation>
    </message>
  </context>
  <context>
    <name>TextFigure</name>
    <message>
      <source>Picture: %1</source>
      <translation>تصویر: ⁨%1⁩</translation>
    </message>
    <message>
      <source>A picture without a description</source>
      <translation>بغیر وضاحت کی تصویر</translation>
    </message>
  </context>
  <context>
    <name>Toggle</name>
    <message>
      <source>On</source>
      <comment>a setting is switched on</comment>
      <translation>آن</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>a setting is switched off</comment>
      <translation>آف</translation>
    </message>
  </context>
  <context>
    <name>VeilScreen</name>
    <message>
      <source>Carry on</source>
      <translation>جاری رکھیں</translation>
    </message>
    <message>
      <source>Start fresh</source>
      <translation>نئے سرے سے شروع کریں</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Home: all items</source>
      <translation>شروع: تمام چیزیں</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>نشانیاں</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>حالیہ</translation>
    </message>
    <message>
      <source>Support contacts</source>
      <translation>مدد کے رابطے</translation>
    </message>
    <message>
      <source>This library</source>
      <translation>یہ لائبریری</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>کی بورڈ شارٹ کٹ</translation>
    </message>
    <message>
      <source>Access: text size, colours, language</source>
      <translation>رسائی: متن کا سائز، رنگ، زبان</translation>
    </message>
    <message>
      <source>Show covers</source>
      <translation>سرورق دکھائیں</translation>
    </message>
    <message>
      <source>Show the list</source>
      <translation>فہرست دکھائیں</translation>
    </message>
    <message>
      <source>Check that the library is whole</source>
      <translation>جانچیں کہ لائبریری مکمل ہے</translation>
    </message>
  </context>
  <context>
    <name>errors</name>
    <message>
      <source>There is no library here yet.</source>
      <translation>یہاں ابھی کوئی لائبریری نہیں ہے۔</translation>
    </message>
    <message>
      <source>Support still works.</source>
      <translation>مدد اب بھی دستیاب ہے۔</translation>
    </message>
    <message>
      <source>Please tell a member of staff.</source>
      <translation>براہ کرم عملے کے کسی فرد کو بتائیں۔</translation>
    </message>
    <message>
      <source>The library on this computer cannot be opened.</source>
      <translation>اس کمپیوٹر کی لائبریری نہیں کھل سکتی۔</translation>
    </message>
    <message>
      <source>This library needs a newer version of the program.</source>
      <translation>اس لائبریری کے لیے پروگرام کا نیا ورژن چاہیے۔</translation>
    </message>
    <message>
      <source>This item is not on this computer yet.</source>
      <translation>یہ چیز ابھی اس کمپیوٹر پر نہیں ہے۔</translation>
    </message>
    <message>
      <source>The rest of the library still works.</source>
      <translation>باقی لائبریری چل رہی ہے۔</translation>
    </message>
    <message>
      <source>Try another item, or tell a member of staff.</source>
      <translation>کوئی اور چیز آزمائیں، یا عملے کے کسی فرد کو بتائیں۔</translation>
    </message>
    <message>
      <source>This item has changed since it was published, so it was not opened.</source>
      <translation>شائع ہونے کے بعد یہ چیز بدل گئی ہے، اس لیے نہیں کھولی گئی۔</translation>
    </message>
    <message>
      <source>This document cannot be read.</source>
      <translation>یہ دستاویز نہیں پڑھی جا سکتی۔</translation>
    </message>
    <message>
      <source>Sorry, this page cannot be shown.</source>
      <translation>معذرت، یہ صفحہ نہیں دکھایا جا سکتا۔</translation>
    </message>
    <message>
      <source>The other pages still work.</source>
      <translation>دوسرے صفحات چل رہے ہیں۔</translation>
    </message>
    <message>
      <source>Go on to the next page, or try this one again.</source>
      <translation>اگلے صفحے پر جائیں، یا اسے دوبارہ آزمائیں۔</translation>
    </message>
    <message>
      <source>This cannot be played here.</source>
      <translation>یہ یہاں نہیں چل سکتا۔</translation>
    </message>
    <message>
      <source>Its words are beside it.</source>
      <translation>اس کے الفاظ ساتھ موجود ہیں۔</translation>
    </message>
    <message>
      <source>Read the words, or choose another item.</source>
      <translation>الفاظ پڑھیں، یا کوئی اور چیز چنیں۔</translation>
    </message>
    <message>
      <source>Sorry, something did not work.</source>
      <translation>معذرت، کچھ کام نہیں ہوا۔</translation>
    </message>
    <message>
      <source>Support still works, and nothing was lost.</source>
      <translation>مدد اب بھی دستیاب ہے، اور کچھ ضائع نہیں ہوا۔</translation>
    </message>
    <message>
      <source>Go back, or try again.</source>
      <translation>واپس جائیں، یا دوبارہ کوشش کریں۔</translation>
    </message>
  </context>
  <context>
    <name>shortcuts</name>
    <message>
      <source>Everywhere</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>ہر جگہ</translation>
    </message>
    <message>
      <source>In lists</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>فہرستوں میں</translation>
    </message>
    <message>
      <source>With an item</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>کسی چیز کے ساتھ</translation>
    </message>
    <message>
      <source>Going somewhere</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>کہیں جانا</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>یہ فہرست</translation>
    </message>
    <message>
      <source>Back, or close what is open</source>
      <translation>واپس، یا جو کھلا ہے اسے بند کریں</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>واپس</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>پھر آگے</translation>
    </message>
    <message>
      <source>The next control</source>
      <translation>اگلا بٹن</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>تلاش</translation>
    </message>
    <message>
      <source>Find a page, a document or a command</source>
      <translation>صفحہ، دستاویز یا حکم تلاش کریں</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>شروع</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>نشانیاں</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>حالیہ</translation>
    </message>
    <message>
      <source>Support contacts</source>
      <translation>مدد کے رابطے</translation>
    </message>
    <message>
      <source>This library</source>
      <translation>یہ لائبریری</translation>
    </message>
    <message>
      <source>The next row</source>
      <translation>اگلی قطار</translation>
    </message>
    <message>
      <source>The row before</source>
      <translation>پچھلی قطار</translation>
    </message>
    <message>
      <source>Ten rows down</source>
      <translation>دس قطاریں نیچے</translation>
    </message>
    <message>
      <source>Ten rows up</source>
      <translation>دس قطاریں اوپر</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>کھولیں</translation>
    </message>
    <message>
      <source>Remove a bookmark</source>
      <translation>نشانی ہٹائیں</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>متن کا منظر</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>حوالے کے ساتھ نقل کریں</translation>
    </message>
    <message>
      <source>Bookmark, or remove it</source>
      <translation>نشانی لگائیں یا ہٹائیں</translation>
    </message>
    <message>
      <source>Export a copy</source>
      <translation>نقل برآمد کریں</translation>
    </message>
    <message>
      <source>Where the published one is</source>
      <translation>شائع شدہ نسخہ کہاں ہے</translation>
    </message>
    <message>
      <source>In a document</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>دستاویز میں</translation>
    </message>
    <message>
      <source>Previous page, next page</source>
      <translation>پچھلا صفحہ، اگلا صفحہ</translation>
    </message>
    <message>
      <source>A few lines up, down</source>
      <translation>چند سطریں اوپر، نیچے</translation>
    </message>
    <message>
      <source>A screen down; with Shift, up</source>
      <translation>ایک اسکرین نیچے؛ Shift کے ساتھ اوپر</translation>
    </message>
    <message>
      <source>First page, last page</source>
      <translation>پہلا صفحہ، آخری صفحہ</translation>
    </message>
    <message>
      <source>Larger, smaller, as it was</source>
      <translation>بڑا، چھوٹا، جیسا تھا</translation>
    </message>
    <message>
      <source>Fit page, fit width</source>
      <translation>پورا صفحہ، پوری چوڑائی</translation>
    </message>
    <message>
      <source>Column, one page, two pages</source>
      <translation>کالم، ایک صفحہ، دو صفحات</translation>
    </message>
    <message>
      <source>Turn pages</source>
      <translation>صفحات گھمائیں</translation>
    </message>
    <message>
      <source>Pictures of the pages</source>
      <translation>صفحات کی تصویریں</translation>
    </message>
    <message>
      <source>Find in this document</source>
      <translation>اس دستاویز میں تلاش کریں</translation>
    </message>
    <message>
      <source>Next match; with Shift, the one before</source>
      <translation>اگلا نتیجہ؛ Shift کے ساتھ پچھلا</translation>
    </message>
    <message>
      <source>Go to page</source>
      <translation>صفحے پر جائیں</translation>
    </message>
    <message>
      <source>Where am I</source>
      <translation>میں کہاں ہوں</translation>
    </message>
    <message>
      <source>Copy the words marked, or this page's</source>
      <translation>نشان زدہ الفاظ نقل کریں، یا اس صفحے کے</translation>
    </message>
    <message>
      <source>Bookmark here, or remove it</source>
      <translation>یہاں نشانی لگائیں، یا ہٹائیں</translation>
    </message>
    <message>
      <source>Back from a jump, and forward again</source>
      <translation>چھلانگ سے واپس، اور پھر آگے</translation>
    </message>
    <message>
      <source>In the text view</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>متن کے منظر میں</translation>
    </message>
    <message>
      <source>The next part</source>
      <translation>اگلا حصہ</translation>
    </message>
    <message>
      <source>The part before</source>
      <translation>پچھلا حصہ</translation>
    </message>
    <message>
      <source>Copy the part with its reference</source>
      <translation>حصہ حوالے کے ساتھ نقل کریں</translation>
    </message>
    <message>
      <source>Bookmark the part</source>
      <translation>حصے پر نشانی لگائیں</translation>
    </message>
    <message>
      <source>See the pages</source>
      <translation>صفحات دیکھیں</translation>
    </message>
  </context>
  <context>
    <name>topics</name>
    <message>
      <source>violence or abuse</source>
      <translation>تشدد یا بدسلوکی</translation>
    </message>
    <message>
      <source>sexual violence</source>
      <translation>جنسی تشدد</translation>
    </message>
    <message>
      <source>neglect</source>
      <translation>غفلت</translation>
    </message>
    <message>
      <source>domestic abuse</source>
      <translation>گھریلو تشدد</translation>
    </message>
    <message>
      <source>loss and grief</source>
      <translation>نقصان اور غم</translation>
    </message>
    <message>
      <source>suicide</source>
      <translation>خودکشی</translation>
    </message>
    <message>
      <source>self-harm</source>
      <translation>خود کو نقصان پہنچانا</translation>
    </message>
    <message>
      <source>mental ill-health</source>
      <translation>ذہنی صحت کی خرابی</translation>
    </message>
    <message>
      <source>substance use</source>
      <translation>نشہ آور اشیا کا استعمال</translation>
    </message>
    <message>
      <source>discrimination</source>
      <translation>امتیازی سلوک</translation>
    </message>
    <message>
      <source>poverty</source>
      <translation>غربت</translation>
    </message>
    <message>
      <source>prison and police</source>
      <translation>جیل اور پولیس</translation>
    </message>
    <message>
      <source>family separation</source>
      <translation>خاندان کی جدائی</translation>
    </message>
    <message>
      <source>medical</source>
      <translation>طبی باتیں</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <source>%n min</source>
      <comment>length of an item, short</comment>
      <translation>
        <numerusform>⁨%n⁩ منٹ</numerusform>
        <numerusform>⁨%n⁩ منٹ</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <comment>length of a document</comment>
      <translation>
        <numerusform>⁨%n⁩ صفحہ</numerusform>
        <numerusform>⁨%n⁩ صفحات</numerusform>
      </translation>
    </message>
    <message>
      <source>Page</source>
      <translation>صفحہ</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>دستاویز</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>فلم</translation>
    </message>
    <message>
      <source>Podcast</source>
      <translation>پوڈکاسٹ</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) to read</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>پڑھنے کے لیے ⁨%n⁩ صفحہ</numerusform>
        <numerusform>پڑھنے کے لیے ⁨%n⁩ صفحات</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s)</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>⁨%n⁩ دستاویز</numerusform>
        <numerusform>⁨%n⁩ دستاویزات</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n film(s)</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>⁨%n⁩ فلم</numerusform>
        <numerusform>⁨%n⁩ فلمیں</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n podcast(s)</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>⁨%n⁩ پوڈکاسٹ</numerusform>
        <numerusform>⁨%n⁩ پوڈکاسٹ</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <comment>between the parts of a list</comment>
      <translation>، </translation>
    </message>
    <message>
      <source>In English</source>
      <comment>of an item</comment>
      <translation>انگریزی میں</translation>
    </message>
    <message>
      <source>In Arabic</source>
      <comment>of an item</comment>
      <translation>عربی میں</translation>
    </message>
    <message>
      <source>In Urdu</source>
      <comment>of an item</comment>
      <translation>اردو میں</translation>
    </message>
    <message>
      <source>In %1</source>
      <comment>a language, in its own name</comment>
      <translation>⁨%1⁩ میں</translation>
    </message>
    <message>
      <source>For people who work with children</source>
      <translation>بچوں کے ساتھ کام کرنے والوں کے لیے</translation>
    </message>
    <message>
      <source>For everyone</source>
      <translation>سب کے لیے</translation>
    </message>
    <message>
      <source>For young people</source>
      <translation>نوجوانوں کے لیے</translation>
    </message>
    <message>
      <source>throughout</source>
      <comment>where in an item something comes up</comment>
      <translation>شروع سے آخر تک</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>صفحہ ⁨%1⁩</translation>
    </message>
    <message>
      <source>pages %1 to %2</source>
      <translation>صفحات ⁨%1⁩ تا ⁨%2⁩</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>times in a film</comment>
      <translation>⁨%1⁩ تا ⁨%2⁩</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>topics, then where they come up</comment>
      <translation>⁨%1⁩، ⁨%2⁩</translation>
    </message>
    <message>
      <source>dddd d MMMM</source>
      <comment>a date on the cover, in Qt's letters</comment>
      <translation>dddd d MMMM</translation>
    </message>
  </context>
</TS>
