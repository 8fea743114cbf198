<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar">
  <extra-reviewed_by />
  <extra-reviewed_on />
  <extra-made>by machine, 2026-11-25; not yet read by a speaker of the language</extra-made>
  <context>
    <name>AboutScreen</name>
    <message>
      <source>All parts</source>
      <translation>كل الأجزاء</translation>
    </message>
  </context>
  <context>
    <name>AboutViewModel</name>
    <message>
      <source>Packages that it is made of</source>
      <translation>الحزم التي يتألف منها</translation>
    </message>
    <message>
      <source>Fonts</source>
      <translation>الخطوط</translation>
    </message>
    <message>
      <source>Icons</source>
      <translation>الأيقونات</translation>
    </message>
    <message>
      <source>Sounds</source>
      <translation>الأصوات</translation>
    </message>
    <message>
      <source>The program, and what is beneath it</source>
      <translation>البرنامج وما تحته</translation>
    </message>
    <message>
      <source>%1, only for making a library</source>
      <comment>a licence</comment>
      <translation>⁨%1⁩، لإعداد مكتبة فقط</translation>
    </message>
    <message>
      <source>Licence of %1</source>
      <translation>رخصة ⁨%1⁩</translation>
    </message>
    <message>
      <source>About and accessibility</source>
      <translation>عن البرنامج وسهولة الاستخدام</translation>
    </message>
    <message>
      <source>Version %1</source>
      <translation>الإصدار ⁨%1⁩</translation>
    </message>
  </context>
  <context>
    <name>AccessButton</name>
    <message>
      <source>Access</source>
      <comment>the control for text size, colours, language and sound</comment>
      <translation>سهولة الاستخدام</translation>
    </message>
  </context>
  <context>
    <name>AccessSheet</name>
    <message>
      <source>Make this easier to use</source>
      <translation>اجعل الاستخدام أسهل</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>حجم النص</translation>
    </message>
    <message>
      <source>A −</source>
      <translation>أ −</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>نص أصغر</translation>
    </message>
    <message>
      <source>A +</source>
      <translation>أ +</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>نص أكبر</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>الألوان</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>نهار</translation>
    </message>
    <message>
      <source>Dusk</source>
      <translation>غسق</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>تباين عالٍ</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Movement and time</source>
      <translation>الحركة والوقت</translation>
    </message>
    <message>
      <source>Keep still</source>
      <translation>بلا حركة</translation>
    </message>
    <message>
      <source>Nothing slides or fades</source>
      <translation>لا شيء ينزلق أو يتلاشى</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>أحتاج إلى وقت أطول</translation>
    </message>
    <message>
      <source>Doubles the wait before it clears</source>
      <translation>يضاعف الانتظار قبل مسح الشاشة</translation>
    </message>
    <message>
      <source>Cover the screen</source>
      <translation>تغطية الشاشة</translation>
    </message>
    <message>
      <source>Hides this for a moment. Your place is kept.</source>
      <translation>يخفي هذا للحظة، ويبقى مكانك محفوظًا.</translation>
    </message>
    <message>
      <source>These go back to normal when you leave.</source>
      <translation>تعود هذه الخيارات إلى وضعها المعتاد عند مغادرتك.</translation>
    </message>
    <message>
      <source>About and accessibility</source>
      <translation>عن البرنامج وسهولة الاستخدام</translation>
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
      <translation>تجد هذا التنبيه مرة أخرى بجانب زر الفتح في كل مادة، ومعه ملخص قصير بديل.</translation>
    </message>
    <message>
      <source>So that you can choose.</source>
      <translation>لكي يكون الاختيار لك.</translation>
    </message>
    <message>
      <source>What comes up</source>
      <translation>ما الذي سيرد فيها</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Go to the library</source>
      <translation>إلى المكتبة</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>ليس الآن</translation>
    </message>
    <message>
      <source>Back to the three doors</source>
      <translation>رجوع إلى الأبواب الثلاثة</translation>
    </message>
    <message>
      <source>Support first</source>
      <translation>الدعم أولًا</translation>
    </message>
    <message>
      <source>People to call or text</source>
      <translation>أشخاص تتصل بهم أو تراسلهم</translation>
    </message>
    <message>
      <source>Leave now, in the corner, clears this screen at once. It cannot hide that you were here.</source>
      <translation>زر «المغادرة الآن» في الزاوية يمسح هذه الشاشة فورًا. لكنه لا يخفي أنك كنت هنا.</translation>
    </message>
  </context>
  <context>
    <name>BeforeViewModel</name>
    <message>
      <source>in several places</source>
      <translation>في مواضع عدة</translation>
    </message>
    <message>
      <source>Briefing %1</source>
      <translation>الموجز ⁨%1⁩</translation>
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
        <numerusform>⁨%1⁩ و⁨%n⁩ موضعًا آخر</numerusform>
        <numerusform>⁨%1⁩ وموضع آخر</numerusform>
        <numerusform>⁨%1⁩ وموضعان آخران</numerusform>
        <numerusform>⁨%1⁩ و⁨%n⁩ مواضع أخرى</numerusform>
        <numerusform>⁨%1⁩ و⁨%n⁩ موضعًا آخر</numerusform>
        <numerusform>⁨%1⁩ و⁨%n⁩ موضع آخر</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BookmarksScreen</name>
    <message>
      <source>Bookmarks</source>
      <translation>الإشارات المرجعية</translation>
    </message>
    <message>
      <source>What you mark with B is kept here, on this computer.</source>
      <translation>ما تضع عليه إشارة بالمفتاح B يُحفظ هنا على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Bookmarks, %1</source>
      <comment>a list; how many it holds</comment>
      <translation>الإشارات المرجعية، ⁨%1⁩</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>a row's place in its list</comment>
      <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
      <source>This passage is no longer in the document.</source>
      <translation>لم يعد هذا المقطع في الوثيقة.</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>ملاحظتك</translation>
    </message>
    <message>
      <source>Write something beside it</source>
      <translation>اكتب شيئًا بجانبها</translation>
    </message>
    <message>
      <source>Open</source>
      <comment>open the document at the bookmark</comment>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Remove</source>
      <comment>take the bookmark away</comment>
      <translation>إزالة</translation>
    </message>
  </context>
  <context>
    <name>BookmarksViewModel</name>
    <message>
      <source>All of it</source>
      <comment>a bookmark of an item as a whole</comment>
      <translation>كلها</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>where a bookmark was made</comment>
      <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>at %1</source>
      <comment>a time in a film</comment>
      <translation>عند ⁨%1⁩</translation>
    </message>
    <message>
      <source>Marked on %1</source>
      <comment>a date</comment>
      <translation>وُضعت في ⁨%1⁩</translation>
    </message>
    <message>
      <source>Bookmarks are not kept on this computer.</source>
      <translation>لا تُحفظ الإشارات المرجعية على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>This item is no longer in the library.</source>
      <translation>لم تعد هذه المادة في المكتبة.</translation>
    </message>
    <message>
      <source>This passage is no longer in the document.</source>
      <translation>لم يعد هذا المقطع في الوثيقة.</translation>
    </message>
    <message>
      <source>Open the document</source>
      <translation>فتح الوثيقة</translation>
    </message>
    <message>
      <source>The bookmark was removed.</source>
      <translation>أُزيلت الإشارة المرجعية.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>The note was saved.</source>
      <translation>حُفظت الملاحظة.</translation>
    </message>
  </context>
  <context>
    <name>ChoiceButton</name>
    <message>
      <source>Aa</source>
      <comment>a sample of letters in a colour scheme</comment>
      <translation>أب</translation>
    </message>
  </context>
  <context>
    <name>ChoiceScreen</name>
    <message>
      <source>Hello. How can we help?</source>
      <translation>أهلًا. كيف يمكننا أن نساعد؟</translation>
    </message>
    <message>
      <source>Choose a door. You can change it at any time.</source>
      <translation>اختر بابًا. يمكنك تغييره في أي وقت.</translation>
    </message>
    <message>
      <source>I work with children and families</source>
      <translation>أعمل مع الأطفال والأسر</translation>
    </message>
    <message>
      <source>Pages, documents, film and sound</source>
      <translation>صفحات ووثائق وأفلام وصوت</translation>
    </message>
    <message>
      <source>Support for me or my child</source>
      <translation>دعم لي أو لطفلي</translation>
    </message>
    <message>
      <source>People to call, text or visit</source>
      <translation>أشخاص تتصل بهم أو تراسلهم أو تزورهم</translation>
    </message>
    <message>
      <source>I’m a young person</source>
      <translation>أنا من الشباب</translation>
    </message>
    <message>
      <source>Help and information for you</source>
      <translation>مساعدة ومعلومات لك</translation>
    </message>
    <message numerus="yes">
      <source>This screen clears itself after %n second(s) without a touch. We do not keep what you look at.</source>
      <translation>
        <numerusform>تُمسح هذه الشاشة من تلقاء نفسها بعد ⁨%n⁩ ثانية دون لمس. نحن لا نحتفظ بما تشاهده.</numerusform>
        <numerusform>تُمسح هذه الشاشة من تلقاء نفسها بعد ثانية واحدة دون لمس. نحن لا نحتفظ بما تشاهده.</numerusform>
        <numerusform>تُمسح هذه الشاشة من تلقاء نفسها بعد ثانيتين دون لمس. نحن لا نحتفظ بما تشاهده.</numerusform>
        <numerusform>تُمسح هذه الشاشة من تلقاء نفسها بعد ⁨%n⁩ ثوانٍ دون لمس. نحن لا نحتفظ بما تشاهده.</numerusform>
        <numerusform>تُمسح هذه الشاشة من تلقاء نفسها بعد ⁨%n⁩ ثانية دون لمس. نحن لا نحتفظ بما تشاهده.</numerusform>
        <numerusform>تُمسح هذه الشاشة من تلقاء نفسها بعد ⁨%n⁩ ثانية دون لمس. نحن لا نحتفظ بما تشاهده.</numerusform>
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
      <translation>هذا الأسبوع في المركز</translation>
    </message>
  </context>
  <context>
    <name>CoverViewModel</name>
    <message>
      <source>Today</source>
      <translation>اليوم</translation>
    </message>
    <message>
      <source>Open today until %1</source>
      <translation>مفتوح اليوم حتى ⁨%1⁩</translation>
    </message>
    <message>
      <source>Opens today at %1</source>
      <translation>يفتح اليوم الساعة ⁨%1⁩</translation>
    </message>
    <message>
      <source>Opens %1 at %2</source>
      <comment>a day, then a time</comment>
      <translation>يفتح ⁨%1⁩ الساعة ⁨%2⁩</translation>
    </message>
    <message>
      <source>Leaflets in the rack: %1</source>
      <translation>نشرات على الرف: ⁨%1⁩</translation>
    </message>
    <message>
      <source>Touch to start</source>
      <translation>المس الشاشة للبدء</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>days</comment>
      <translation>⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
      <source>%1 %2 to %3</source>
      <comment>days, opening and closing time</comment>
      <translation>⁨%1⁩ من ⁨%2⁩ إلى ⁨%3⁩</translation>
    </message>
  </context>
  <context>
    <name>CoveredPart</name>
    <message>
      <source>This part is left out, as you chose.</source>
      <translation>تُرك هذا الجزء كما اخترت.</translation>
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
      <translation>صورة الفيلم</translation>
    </message>
  </context>
  <context>
    <name>HiddenLeave</name>
    <message>
      <source>Leave now and clear this screen</source>
      <comment>the same as Leave now, first in the order of the keyboard</comment>
      <translation>المغادرة الآن ومسح هذه الشاشة</translation>
    </message>
    <message>
      <source>Leave now</source>
      <comment>clears the screen at once and shows the cover</comment>
      <translation>المغادرة الآن</translation>
    </message>
  </context>
  <context>
    <name>HomeScreen</name>
    <message>
      <source>Search the library</source>
      <translation>البحث في المكتبة</translation>
    </message>
    <message>
      <source>Seven parts, one city. Start anywhere.</source>
      <translation>سبعة أجزاء، مدينة واحدة. ابدأ من حيث تشاء.</translation>
    </message>
    <message>
      <source>Starter edition: it summarises the published library. Each item shows where the published one is.</source>
      <translation>نسخة تمهيدية: تلخص المكتبة المنشورة. وكل مادة تبين أين توجد المنشورة.</translation>
    </message>
    <message>
      <source>Starter edition</source>
      <translation>نسخة تمهيدية</translation>
    </message>
    <message>
      <source>It summarises the published library. Each item shows where the published one is.</source>
      <translation>تلخص المكتبة المنشورة. وكل مادة تبين أين توجد المنشورة.</translation>
    </message>
    <message>
      <source>It summarises the published library.</source>
      <translation>تلخص المكتبة المنشورة.</translation>
    </message>
    <message>
      <source>%1–%2 of %3</source>
      <translation>⁨%1⁩ إلى ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
  </context>
  <context>
    <name>ItemActions</name>
    <message>
      <source>“%1”</source>
      <comment>a quotation</comment>
      <translation>«⁨%1⁩»</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>in a reference</comment>
      <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>in %1</source>
      <comment>in a reference: the library</comment>
      <translation>في ⁨%1⁩</translation>
    </message>
    <message>
      <source>edition of %1</source>
      <comment>in a reference</comment>
      <translation>طبعة ⁨%1⁩</translation>
    </message>
    <message>
      <source>Published at %1</source>
      <comment>in a reference: an address</comment>
      <translation>منشور في ⁨%1⁩</translation>
    </message>
    <message>
      <source>The reference was copied.</source>
      <translation>نُسخ المرجع.</translation>
    </message>
    <message>
      <source>Bookmarks are not kept on this computer.</source>
      <translation>لا تُحفظ الإشارات المرجعية على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The bookmark was removed.</source>
      <translation>أُزيلت الإشارة المرجعية.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>تراجع</translation>
    </message>
    <message>
      <source>The bookmark was added.</source>
      <translation>أُضيفت الإشارة المرجعية.</translation>
    </message>
    <message>
      <source>Copies are not saved at this screen.</source>
      <translation>لا تُحفظ نسخ من هذه الشاشة.</translation>
    </message>
    <message>
      <source>This is a page of the library itself: there is no file to copy.</source>
      <translation>هذه صفحة من المكتبة نفسها: لا يوجد ملف للنسخ.</translation>
    </message>
    <message>
      <source>Saving a copy…</source>
      <translation>جارٍ حفظ نسخة…</translation>
    </message>
    <message>
      <source>A copy was saved as %1 in %2.</source>
      <comment>a file's name, then its folder</comment>
      <translation>حُفظت نسخة باسم ⁨%1⁩ في ⁨%2⁩.</translation>
    </message>
    <message>
      <source>The disk is full, so nothing was saved. Make some room and try again.</source>
      <translation>القرص ممتلئ، فلم يُحفظ شيء. أفسح بعض المكان ثم حاول مجددًا.</translation>
    </message>
    <message>
      <source>This computer does not let you save there, so nothing was saved.</source>
      <translation>لا يسمح هذا الحاسوب بالحفظ هناك، فلم يُحفظ شيء.</translation>
    </message>
    <message>
      <source>Read its notes first, then a copy can be saved.</source>
      <translation>اقرأ تنبيهاتها أولًا، ثم يمكن حفظ نسخة.</translation>
    </message>
  </context>
  <context>
    <name>ItemDetail</name>
    <message>
      <source>Watch</source>
      <translation>مشاهدة</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>استماع</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
  </context>
  <context>
    <name>ItemPane</name>
    <message>
      <source>Text view</source>
      <translation>عرض النص</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>نسخ مع المرجع</translation>
    </message>
    <message>
      <source>Remove the bookmark</source>
      <translation>إزالة الإشارة المرجعية</translation>
    </message>
    <message>
      <source>Bookmark</source>
      <translation>إشارة مرجعية</translation>
    </message>
    <message>
      <source>Export a copy</source>
      <translation>تصدير نسخة</translation>
    </message>
    <message>
      <source>Where the published one is</source>
      <translation>أين توجد المنشورة</translation>
    </message>
    <message>
      <source>All about it</source>
      <translation>كل شيء عنها</translation>
    </message>
  </context>
  <context>
    <name>ItemsScreen</name>
    <message>
      <source>All</source>
      <comment>every kind of item</comment>
      <translation>الكل</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>صفحات</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>وثائق</translation>
    </message>
    <message>
      <source>Film and sound</source>
      <translation>أفلام وصوت</translation>
    </message>
    <message>
      <source>Find a page, a document, a command</source>
      <translation>البحث عن صفحة أو وثيقة أو أمر</translation>
    </message>
    <message>
      <source>All items</source>
      <translation>كل المواد</translation>
    </message>
    <message>
      <source>Filters: %1 on</source>
      <comment>how many are on</comment>
      <translation>المرشحات: ⁨%1⁩ مشغّلة</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>المرشحات</translation>
    </message>
    <message>
      <source>List</source>
      <comment>show a list in place of covers</comment>
      <translation>قائمة</translation>
    </message>
    <message>
      <source>Covers</source>
      <comment>show covers in place of a list</comment>
      <translation>أغلفة</translation>
    </message>
    <message>
      <source>No item fits these filters.</source>
      <translation>لا مادة توافق هذه المرشحات.</translation>
    </message>
    <message>
      <source>Show all items</source>
      <translation>عرض كل المواد</translation>
    </message>
    <message>
      <source>All items, %1</source>
      <comment>a list; how many it holds</comment>
      <translation>كل المواد، ⁨%1⁩</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>a row's place in its list</comment>
      <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>اللغة</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>الطول</translation>
    </message>
    <message>
      <source>Part of the library</source>
      <translation>جزء المكتبة</translation>
    </message>
    <message>
      <source>Only with captions or a transcript</source>
      <translation>مع نص مكتوب فقط</translation>
    </message>
    <message>
      <source>Show %1</source>
      <comment>close the filters; a number of items</comment>
      <translation>عرض ⁨%1⁩</translation>
    </message>
    <message>
      <source>Clear the filters</source>
      <translation>مسح المرشحات</translation>
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
      <translation>لم يراجعها بعد قارئ لهذه اللغة</translation>
    </message>
  </context>
  <context>
    <name>LeaveButton</name>
    <message>
      <source>Clears this screen at once</source>
      <comment>what Leave now does</comment>
      <translation>يمسح هذه الشاشة فورًا</translation>
    </message>
    <message>
      <source>Leave now</source>
      <comment>clears the screen at once and shows the cover</comment>
      <translation>المغادرة الآن</translation>
    </message>
  </context>
  <context>
    <name>Ledge</name>
    <message>
      <source>Ways through</source>
      <comment>the bar along the lower edge of the screen</comment>
      <translation>طرق التنقل</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>to the screen before this one</comment>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Home</source>
      <comment>to the shelf with all parts of the library</comment>
      <translation>الرئيسية</translation>
    </message>
    <message>
      <source>People to call or text, from every screen</source>
      <comment>what the Support button in the ledge leads to</comment>
      <translation>أشخاص تتصل بهم أو تراسلهم، من كل شاشة</translation>
    </message>
    <message>
      <source>Support for me or my child</source>
      <comment>people to call or text; the same words on every screen</comment>
      <translation>دعم لي أو لطفلي</translation>
    </message>
  </context>
  <context>
    <name>LibraryScreen</name>
    <message>
      <source>This library</source>
      <translation>هذه المكتبة</translation>
    </message>
    <message>
      <source>Check every file</source>
      <translation>فحص كل ملف</translation>
    </message>
  </context>
  <context>
    <name>LibraryState</name>
    <message>
      <source>Not signed; checked by its own sums</source>
      <translation>غير موقّعة؛ فُحصت بمجاميعها</translation>
    </message>
    <message>
      <source>Signed with development keys</source>
      <translation>موقّعة بمفاتيح التطوير</translation>
    </message>
    <message>
      <source>Signed by its publisher</source>
      <translation>موقّعة من ناشرها</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>المكتبة</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>الطبعة</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>الإصدار</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>الناشر</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>التوقيع</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>المحتوى</translation>
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
        <numerusform>لا مواد</numerusform>
        <numerusform>مادة واحدة</numerusform>
        <numerusform>مادتان</numerusform>
        <numerusform>⁨%n⁩ مواد</numerusform>
        <numerusform>⁨%n⁩ مادة</numerusform>
        <numerusform>⁨%n⁩ مادة</numerusform>
      </translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>وثائق</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>المساحة الخالية</translation>
    </message>
    <message>
      <source>Bookmarks on this computer</source>
      <translation>الإشارات المرجعية على هذا الحاسوب</translation>
    </message>
    <message>
      <source>Not kept at a public screen</source>
      <translation>لا تُحفظ على شاشة عامة</translation>
    </message>
    <message>
      <source>Damaged list, set aside</source>
      <translation>قائمة تالفة، وُضعت جانبًا</translation>
    </message>
    <message>
      <source>No library</source>
      <translation>لا مكتبة</translation>
    </message>
    <message>
      <source>Library of %1</source>
      <comment>an edition</comment>
      <translation>مكتبة ⁨%1⁩</translation>
    </message>
    <message>
      <source>Checking: %1 of 100</source>
      <translation>جارٍ الفحص: ⁨%1⁩ من 100</translation>
    </message>
    <message>
      <source>Checked and whole</source>
      <translation>فُحصت وهي سليمة</translation>
    </message>
    <message>
      <source>Not as it was published</source>
      <translation>ليست كما نُشرت</translation>
    </message>
    <message>
      <source>Could not be checked</source>
      <translation>تعذّر فحصها</translation>
    </message>
    <message>
      <source>Not checked yet</source>
      <translation>لم تُفحص بعد</translation>
    </message>
    <message>
      <source>Nothing was changed. Bring the library again, from its publisher or a stick.</source>
      <translation>لم يتغير شيء. أحضر المكتبة مجددًا من ناشرها أو من ذاكرة محمولة.</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>غير معروف</translation>
    </message>
  </context>
  <context>
    <name>MatchRow</name>
    <message>
      <source>Page %1: %2</source>
      <comment>a match in the list, with its words</comment>
      <translation>الصفحة ⁨%1⁩: ⁨%2⁩</translation>
    </message>
  </context>
  <context>
    <name>MediaScreen</name>
    <message>
      <source>About this item</source>
      <translation>عن هذه المادة</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>إيقاف مؤقت</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>تشغيل</translation>
    </message>
    <message>
      <source>Back 10</source>
      <translation>10 إلى الوراء</translation>
    </message>
    <message>
      <source>On 10</source>
      <translation>10 إلى الأمام</translation>
    </message>
    <message>
      <source>Captions, on</source>
      <translation>الترجمة المكتوبة، مشغّلة</translation>
    </message>
    <message>
      <source>Captions, off</source>
      <translation>الترجمة المكتوبة، متوقفة</translation>
    </message>
    <message>
      <source>Quieter</source>
      <translation>أخفض</translation>
    </message>
    <message>
      <source>Louder</source>
      <translation>أعلى</translation>
    </message>
    <message>
      <source>There is no sound on this computer. The captions say every word.</source>
      <translation>لا صوت في هذا الحاسوب. النص المكتوب يحمل كل كلمة.</translation>
    </message>
    <message>
      <source>The words</source>
      <translation>الكلمات</translation>
    </message>
  </context>
  <context>
    <name>OutlineRow</name>
    <message>
      <source>page %1, with a note on what it brings up</source>
      <translation>الصفحة ⁨%1⁩، مع تنبيه إلى ما يرد فيها</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>الصفحة ⁨%1⁩</translation>
    </message>
  </context>
  <context>
    <name>PageOverlay</name>
    <message>
      <source>Page %1</source>
      <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>This page is bookmarked.</source>
      <translation>على هذه الصفحة إشارة مرجعية.</translation>
    </message>
    <message>
      <source>This page is left out, as you chose.</source>
      <translation>تُركت هذه الصفحة كما اخترت.</translation>
    </message>
    <message>
      <source>Sorry, this page cannot be shown.</source>
      <translation>عذرًا، لا يمكن عرض هذه الصفحة.</translation>
    </message>
    <message>
      <source>Show this page</source>
      <translation>عرض هذه الصفحة</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>حاول مجددًا</translation>
    </message>
    <message>
      <source>Skip this part</source>
      <translation>تجاوز هذا الجزء</translation>
    </message>
  </context>
  <context>
    <name>PageScreen</name>
    <message>
      <source>About this item</source>
      <translation>عن هذه المادة</translation>
    </message>
    <message>
      <source>See the pages</source>
      <translation>عرض الصفحات</translation>
    </message>
  </context>
  <context>
    <name>PageTile</name>
    <message>
      <source>Page %1</source>
      <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>left out, as you chose</source>
      <translation>متروكة كما اخترت</translation>
    </message>
  </context>
  <context>
    <name>PageViewModel</name>
    <message>
      <source>This document has no words that can be read as text. Its pages are shown as pictures.</source>
      <translation>ليس في هذه الوثيقة كلمات يمكن قراءتها نصًا. تُعرض صفحاتها صورًا.</translation>
    </message>
    <message>
      <source>This document does not say its reading order, so its words may be out of order.</source>
      <translation>لا تحدد هذه الوثيقة ترتيب قراءتها، فقد لا تكون كلماتها مرتبة.</translation>
    </message>
    <message>
      <source>The summary only. The whole of it is one step away, when you choose.</source>
      <translation>الملخص فقط. والنص الكامل على بعد خطوة واحدة متى شئت.</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>عرض النص</translation>
    </message>
    <message>
      <source>Copied, with where it is from.</source>
      <translation>نُسخ مع ذكر مصدره.</translation>
    </message>
    <message>
      <source>Bookmarked.</source>
      <translation>وُضعت إشارة مرجعية.</translation>
    </message>
    <message>
      <source>This page has no words.</source>
      <translation>لا كلمات في هذه الصفحة.</translation>
    </message>
    <message>
      <source>Page %1</source>
      <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>Pages %1 to %2</source>
      <translation>الصفحات ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
      <source>Skip page %1</source>
      <translation>تجاوز الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>Show page %1</source>
      <translation>عرض الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>Skip pages %1 to %2</source>
      <translation>تجاوز الصفحات ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
      <source>Show pages %1 to %2</source>
      <translation>عرض الصفحات ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
  </context>
  <context>
    <name>Pager</name>
    <message>
      <source>%1–%2 of %3</source>
      <comment>which items of how many are shown</comment>
      <translation>⁨%1⁩ إلى ⁨%2⁩ من ⁨%3⁩</translation>
    </message>
    <message>
      <source>Page up</source>
      <comment>show what is above</comment>
      <translation>إلى أعلى</translation>
    </message>
    <message>
      <source>Page down</source>
      <comment>show what is below</comment>
      <translation>إلى أسفل</translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message numerus="yes">
      <source>Try again in %n minute(s).</source>
      <comment>after several wrong tries</comment>
      <translation>
        <numerusform>حاول مجددًا بعد ⁨%n⁩ دقيقة.</numerusform>
        <numerusform>حاول مجددًا بعد دقيقة واحدة.</numerusform>
        <numerusform>حاول مجددًا بعد دقيقتين.</numerusform>
        <numerusform>حاول مجددًا بعد ⁨%n⁩ دقائق.</numerusform>
        <numerusform>حاول مجددًا بعد ⁨%n⁩ دقيقة.</numerusform>
        <numerusform>حاول مجددًا بعد ⁨%n⁩ دقيقة.</numerusform>
      </translation>
    </message>
    <message>
      <source>That was not it.</source>
      <translation>لم يكن ذلك صحيحًا.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <comment>a pad of digits; says nothing of what it is for</comment>
      <translation>أرقام</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>close the pad of digits</comment>
      <translation>إغلاق</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>لحظة واحدة</translation>
    </message>
    <message>
      <source>%1 typed</source>
      <comment>how many digits were typed</comment>
      <translation>كُتب ⁨%1⁩</translation>
    </message>
    <message>
      <source>Erase</source>
      <comment>take the last digit away</comment>
      <translation>محو</translation>
    </message>
    <message>
      <source>Enter</source>
      <comment>the digits are complete</comment>
      <translation>إدخال</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>See who can help</source>
      <translation>من يمكنه المساعدة</translation>
    </message>
  </context>
  <context>
    <name>ReaderFind</name>
    <message>
      <source>none</source>
      <comment>nothing found in the document</comment>
      <translation>لا شيء</translation>
    </message>
    <message>
      <source>%1 of %2 or more</source>
      <comment>which match of how many</comment>
      <translation>⁨%1⁩ من ⁨%2⁩ أو أكثر</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>which match of how many</comment>
      <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
  </context>
  <context>
    <name>ReaderGoing</name>
    <message>
      <source>Page %1 of %2</source>
      <translation>الصفحة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <comment>where one is</comment>
      <translation>الصفحة ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
      <source>page %3, %1 of %2</source>
      <comment>where one is; %3 is printed on the page</comment>
      <translation>الصفحة ⁨%3⁩، ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>chapter, page</comment>
      <translation>⁨%1⁩ · ⁨%2⁩</translation>
    </message>
    <message>
      <source>Back to page %1</source>
      <translation>رجوع إلى الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>There is no such page here.</source>
      <comment>announced</comment>
      <translation>لا توجد هنا صفحة كهذه.</translation>
    </message>
  </context>
  <context>
    <name>ReaderLook</name>
    <message>
      <source>All pages, one under the other.</source>
      <comment>announced</comment>
      <translation>كل الصفحات، الواحدة تحت الأخرى.</translation>
    </message>
    <message>
      <source>One page at a time.</source>
      <comment>announced</comment>
      <translation>صفحة واحدة في كل مرة.</translation>
    </message>
    <message>
      <source>Two pages side by side.</source>
      <comment>announced</comment>
      <translation>صفحتان جنبًا إلى جنب.</translation>
    </message>
    <message>
      <source>Pages turned by %1 degrees.</source>
      <comment>announced</comment>
      <translation>الصفحات مدارة بمقدار ⁨%1⁩ درجة.</translation>
    </message>
  </context>
  <context>
    <name>ReaderPanel</name>
    <message>
      <source>Contents</source>
      <translation>المحتويات</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>صفحات</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>النتائج</translation>
    </message>
    <message>
      <source>Page in these colours</source>
      <translation>الصفحة بهذه الألوان</translation>
    </message>
    <message>
      <source>Page as printed</source>
      <translation>الصفحة كما طُبعت</translation>
    </message>
    <message>
      <source>Looking through the pages…</source>
      <translation>جارٍ البحث في الصفحات…</translation>
    </message>
    <message>
      <source>These words are not in this document. Fewer or shorter words may find it.</source>
      <translation>هذه الكلمات ليست في هذه الوثيقة. قد تفيد كلمات أقل أو أقصر.</translation>
    </message>
  </context>
  <context>
    <name>ReaderScreen</name>
    <message>
      <source>Contents</source>
      <translation>المحتويات</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>صفحات</translation>
    </message>
    <message>
      <source>Find in this document</source>
      <translation>البحث في هذه الوثيقة</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>النتيجة السابقة</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>النتيجة التالية</translation>
    </message>
    <message>
      <source>About this item</source>
      <translation>عن هذه المادة</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>السابقة</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالية</translation>
    </message>
  </context>
  <context>
    <name>ReaderStaffTools</name>
    <message>
      <source>Previous</source>
      <translation>السابقة</translation>
    </message>
    <message>
      <source>Go to page</source>
      <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
      <source>of %1</source>
      <comment>after the number of a page</comment>
      <translation>من ⁨%1⁩</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>التالية</translation>
    </message>
    <message>
      <source>Smaller page</source>
      <translation>صفحة أصغر</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>صفحة أكبر</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>ملء العرض</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>الصفحة كاملة</translation>
    </message>
    <message>
      <source>Fewer tools</source>
      <translation>أدوات أقل</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>أدوات أكثر</translation>
    </message>
    <message>
      <source>Pages in a column</source>
      <translation>الصفحات في عمود</translation>
    </message>
    <message>
      <source>One page</source>
      <translation>صفحة واحدة</translation>
    </message>
    <message>
      <source>Two pages</source>
      <translation>صفحتان</translation>
    </message>
    <message>
      <source>Turn pages</source>
      <translation>تدوير الصفحات</translation>
    </message>
    <message>
      <source>Page in these colours</source>
      <translation>الصفحة بهذه الألوان</translation>
    </message>
    <message>
      <source>Page as printed</source>
      <translation>الصفحة كما طُبعت</translation>
    </message>
    <message>
      <source>Where am I</source>
      <translation>أين أنا</translation>
    </message>
    <message>
      <source>Bookmark here</source>
      <translation>إشارة مرجعية هنا</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>نسخ مع المرجع</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>عرض النص</translation>
    </message>
  </context>
  <context>
    <name>ReaderTaking</name>
    <message>
      <source>There are no words to copy here.</source>
      <comment>announced</comment>
      <translation>لا كلمات هنا للنسخ.</translation>
    </message>
    <message>
      <source>“%1”</source>
      <comment>a quotation</comment>
      <translation>«⁨%1⁩»</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>in a reference</comment>
      <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>in %1</source>
      <comment>in a reference: the library</comment>
      <translation>في ⁨%1⁩</translation>
    </message>
    <message>
      <source>edition of %1</source>
      <comment>in a reference</comment>
      <translation>طبعة ⁨%1⁩</translation>
    </message>
    <message>
      <source>Published at %1</source>
      <comment>in a reference: an address</comment>
      <translation>منشور في ⁨%1⁩</translation>
    </message>
    <message>
      <source>Copied from page %1.</source>
      <comment>announced</comment>
      <translation>نُسخ من الصفحة ⁨%1⁩.</translation>
    </message>
    <message>
      <source>The bookmark on page %1 was removed.</source>
      <comment>announced</comment>
      <translation>أُزيلت الإشارة المرجعية عن الصفحة ⁨%1⁩.</translation>
    </message>
    <message>
      <source>Page %1 is bookmarked.</source>
      <comment>announced</comment>
      <translation>على الصفحة ⁨%1⁩ إشارة مرجعية.</translation>
    </message>
  </context>
  <context>
    <name>ReaderTools</name>
    <message>
      <source>Smaller page</source>
      <translation>صفحة أصغر</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>صفحة أكبر</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>ملء العرض</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>الصفحة كاملة</translation>
    </message>
    <message>
      <source>Page in these colours</source>
      <translation>الصفحة بهذه الألوان</translation>
    </message>
    <message>
      <source>Page as printed</source>
      <translation>الصفحة كما طُبعت</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>عرض النص</translation>
    </message>
  </context>
  <context>
    <name>ReaderViewModel</name>
    <message>
      <source>That part was left out. This is page %1.</source>
      <comment>announced after skipping</comment>
      <translation>تُرك ذلك الجزء. هذه هي الصفحة ⁨%1⁩.</translation>
    </message>
    <message>
      <source>A page with a note</source>
      <translation>صفحة معها تنبيه</translation>
    </message>
  </context>
  <context>
    <name>RecentScreen</name>
    <message>
      <source>Recent</source>
      <translation>الأحدث فتحًا</translation>
    </message>
    <message>
      <source>Clear this list</source>
      <translation>مسح هذه القائمة</translation>
    </message>
    <message>
      <source>What you open is listed here, on this computer.</source>
      <translation>ما تفتحه يُدرج هنا على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>Recent, %1</source>
      <comment>a list; how many it holds</comment>
      <translation>الأحدث فتحًا، ⁨%1⁩</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>a row's place in its list</comment>
      <translation>⁨%1⁩ من ⁨%2⁩</translation>
    </message>
  </context>
  <context>
    <name>RecentViewModel</name>
    <message>
      <source>What is opened is not remembered on this computer.</source>
      <translation>لا يُحفظ ما يُفتح على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>The list was cleared.</source>
      <translation>مُسحت القائمة.</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>where somebody was</comment>
      <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>at %1</source>
      <comment>a time in a film</comment>
      <translation>عند ⁨%1⁩</translation>
    </message>
  </context>
  <context>
    <name>Reference</name>
    <message>
      <source>“%1”</source>
      <comment>a quotation</comment>
      <translation>«⁨%1⁩»</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>in %1</source>
      <comment>the library that something is in</comment>
      <translation>في ⁨%1⁩</translation>
    </message>
    <message>
      <source>edition of %1</source>
      <comment>a date or name</comment>
      <translation>طبعة ⁨%1⁩</translation>
    </message>
    <message>
      <source>Published at %1</source>
      <comment>an address</comment>
      <translation>منشور في ⁨%1⁩</translation>
    </message>
  </context>
  <context>
    <name>ResourceScreen</name>
    <message>
      <source>There is nothing here that can be shown.</source>
      <translation>لا شيء هنا يمكن عرضه.</translation>
    </message>
    <message>
      <source>The rest of the library still works.</source>
      <translation>بقية المكتبة تعمل.</translation>
    </message>
    <message>
      <source>Go back, or choose something else from home.</source>
      <translation>ارجع، أو اختر شيئًا آخر من الرئيسية.</translation>
    </message>
    <message>
      <source>Starter edition</source>
      <translation>نسخة تمهيدية</translation>
    </message>
    <message>
      <source>What it brings up, and where</source>
      <translation>ما الذي يرد فيها، وأين</translation>
    </message>
    <message>
      <source>Somebody looked through this for hard topics and found none to tell of.</source>
      <translation>راجع أحدهم هذه المادة بحثًا عن مواضيع صعبة ولم يجد ما ينبّه إليه.</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>عرض النص</translation>
    </message>
    <message>
      <source>Read the words</source>
      <translation>قراءة الكلمات</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>خذها معك</translation>
    </message>
    <message>
      <source>Read the summary only</source>
      <translation>قراءة الملخص فقط</translation>
    </message>
  </context>
  <context>
    <name>ResourceViewModel</name>
    <message>
      <source>Its reading order is not known: as text, words may be out of order</source>
      <translation>ترتيب قراءتها غير معروف: قد لا تكون الكلمات مرتبة في عرض النص</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s)</source>
      <comment>length of an item</comment>
      <translation>
        <numerusform>نحو ⁨%n⁩ دقيقة</numerusform>
        <numerusform>نحو دقيقة واحدة</numerusform>
        <numerusform>نحو دقيقتين</numerusform>
        <numerusform>نحو ⁨%n⁩ دقائق</numerusform>
        <numerusform>نحو ⁨%n⁩ دقيقة</numerusform>
        <numerusform>نحو ⁨%n⁩ دقيقة</numerusform>
      </translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>مشاهدة</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>استماع</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Open without those pages</source>
      <translation>فتح دون تلك الصفحات</translation>
    </message>
    <message>
      <source>Skip page %1</source>
      <translation>تجاوز الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>Skip pages %1 to %2</source>
      <translation>تجاوز الصفحات ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
      <source>Play without that part</source>
      <translation>تشغيل دون ذلك الجزء</translation>
    </message>
    <message>
      <source>Open without those parts</source>
      <translation>فتح دون تلك الأجزاء</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Search the library</source>
      <comment>inside the empty search field</comment>
      <translation>البحث في المكتبة</translation>
    </message>
    <message>
      <source>Search the library</source>
      <comment>the search field's name</comment>
      <translation>البحث في المكتبة</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <comment>the cross in the search field</comment>
      <translation>مسح البحث</translation>
    </message>
  </context>
  <context>
    <name>SearchScreen</name>
    <message>
      <source>Search the library</source>
      <translation>البحث في المكتبة</translation>
    </message>
    <message>
      <source>Type a word or two. Every page, film and recording is searched.</source>
      <translation>اكتب كلمة أو كلمتين. يشمل البحث كل صفحة وفيلم وتسجيل.</translation>
    </message>
    <message>
      <source>These words are not in the library.</source>
      <translation>هذه الكلمات ليست في المكتبة.</translation>
    </message>
    <message>
      <source>Try a shorter word, look around from home, or talk to somebody.</source>
      <translation>جرّب كلمة أقصر، أو تصفح من الرئيسية، أو تحدث إلى أحد.</translation>
    </message>
    <message>
      <source>See who can help</source>
      <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
      <source>Would it help to talk to somebody?</source>
      <translation>هل يساعدك أن تتحدث إلى أحد؟</translation>
    </message>
    <message>
      <source>People you can call, text or visit, now and at any time.</source>
      <translation>أشخاص يمكنك الاتصال بهم أو مراسلتهم أو زيارتهم، الآن وفي أي وقت.</translation>
    </message>
    <message numerus="yes">
      <source>%n more result(s)</source>
      <translation>
        <numerusform>⁨%n⁩ نتيجة أخرى</numerusform>
        <numerusform>نتيجة أخرى</numerusform>
        <numerusform>نتيجتان أخريان</numerusform>
        <numerusform>⁨%n⁩ نتائج أخرى</numerusform>
        <numerusform>⁨%n⁩ نتيجة أخرى</numerusform>
        <numerusform>⁨%n⁩ نتيجة أخرى</numerusform>
      </translation>
    </message>
    <message>
      <source>See the note</source>
      <translation>عرض التنبيه</translation>
    </message>
    <message>
      <source>You can also leave it.</source>
      <translation>يمكنك أيضًا تركها.</translation>
    </message>
    <message>
      <source>Also try</source>
      <translation>جرّب أيضًا</translation>
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
      <translation>وثائق</translation>
    </message>
    <message>
      <source>Film and sound</source>
      <translation>أفلام وصوت</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>at %1</source>
      <comment>a time in a film</comment>
      <translation>عند ⁨%1⁩</translation>
    </message>
    <message numerus="yes">
      <source>%n result(s)</source>
      <comment>found by a search</comment>
      <translation>
        <numerusform>لا نتائج</numerusform>
        <numerusform>نتيجة واحدة</numerusform>
        <numerusform>نتيجتان</numerusform>
        <numerusform>⁨%n⁩ نتائج</numerusform>
        <numerusform>⁨%n⁩ نتيجة</numerusform>
        <numerusform>⁨%n⁩ نتيجة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n with a note</source>
      <comment>results that stand under a note</comment>
      <translation>
        <numerusform>و⁨%n⁩ معها تنبيه</numerusform>
        <numerusform>وواحدة معها تنبيه</numerusform>
        <numerusform>واثنتان معهما تنبيه</numerusform>
        <numerusform>و⁨%n⁩ معها تنبيه</numerusform>
        <numerusform>و⁨%n⁩ معها تنبيه</numerusform>
        <numerusform>و⁨%n⁩ معها تنبيه</numerusform>
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
        <numerusform>لا نتائج للكلمات الأولى</numerusform>
        <numerusform>نتيجة واحدة للكلمات الأولى</numerusform>
        <numerusform>نتيجتان للكلمات الأولى</numerusform>
        <numerusform>⁨%n⁩ نتائج للكلمات الأولى</numerusform>
        <numerusform>⁨%n⁩ نتيجة للكلمات الأولى</numerusform>
        <numerusform>⁨%n⁩ نتيجة للكلمات الأولى</numerusform>
      </translation>
    </message>
    <message>
      <source>Found in parts that mention %1. We show the words after you have seen the note.</source>
      <comment>results that stand under a note</comment>
      <translation>وُجد في أجزاء تذكر ⁨%1⁩. نعرض الكلمات بعد أن ترى التنبيه.</translation>
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
      <translation>ابدأ من هنا</translation>
    </message>
  </context>
  <context>
    <name>SectionViewModel</name>
    <message numerus="yes">
      <source>%n minute(s) in all</source>
      <comment>length of a set</comment>
      <translation>
        <numerusform>⁨%n⁩ دقيقة في المجموع</numerusform>
        <numerusform>دقيقة واحدة في المجموع</numerusform>
        <numerusform>دقيقتان في المجموع</numerusform>
        <numerusform>⁨%n⁩ دقائق في المجموع</numerusform>
        <numerusform>⁨%n⁩ دقيقة في المجموع</numerusform>
        <numerusform>⁨%n⁩ دقيقة في المجموع</numerusform>
      </translation>
    </message>
    <message>
      <source>Part %1 of %2</source>
      <translation>الجزء ⁨%1⁩ من ⁨%2⁩</translation>
    </message>
    <message>
      <source>Also known as: %1</source>
      <translation>يُعرف أيضًا باسم: ⁨%1⁩</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Close</source>
      <comment>close this sheet and go on</comment>
      <translation>إغلاق</translation>
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
      <translation>الكل</translation>
    </message>
    <message>
      <source>Up to 5 minutes or pages</source>
      <comment>a filter by length</comment>
      <translation>حتى 5 دقائق أو صفحات</translation>
    </message>
    <message>
      <source>6 to 20 minutes or pages</source>
      <comment>a filter by length</comment>
      <translation>من 6 إلى 20 دقيقة أو صفحة</translation>
    </message>
    <message>
      <source>More than 20 minutes or pages</source>
      <comment>a filter by length</comment>
      <translation>أكثر من 20 دقيقة أو صفحة</translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <comment>in a list</comment>
      <translation>
        <numerusform>لا مواد</numerusform>
        <numerusform>مادة واحدة</numerusform>
        <numerusform>مادتان</numerusform>
        <numerusform>⁨%n⁩ مواد</numerusform>
        <numerusform>⁨%n⁩ مادة</numerusform>
        <numerusform>⁨%n⁩ مادة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <comment>a topic, and how many besides</comment>
      <translation>
        <numerusform>⁨%1⁩ و⁨%n⁩ موضعًا آخر</numerusform>
        <numerusform>⁨%1⁩ وموضع آخر</numerusform>
        <numerusform>⁨%1⁩ وموضعان آخران</numerusform>
        <numerusform>⁨%1⁩ و⁨%n⁩ مواضع أخرى</numerusform>
        <numerusform>⁨%1⁩ و⁨%n⁩ موضعًا آخر</numerusform>
        <numerusform>⁨%1⁩ و⁨%n⁩ موضع آخر</numerusform>
      </translation>
    </message>
    <message>
      <source>English</source>
      <comment>a language</comment>
      <translation>الإنجليزية</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
  </context>
  <context>
    <name>StaffChrome</name>
    <message>
      <source>Side bar</source>
      <comment>the column of places beside every staff screen</comment>
      <translation>الشريط الجانبي</translation>
    </message>
    <message>
      <source>Esc</source>
      <comment>the Escape key</comment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>الرئيسية</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>الإشارات المرجعية</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>الأحدث فتحًا</translation>
    </message>
    <message>
      <source>Support contacts</source>
      <translation>جهات الدعم</translation>
    </message>
    <message>
      <source>This library</source>
      <translation>هذه المكتبة</translation>
    </message>
    <message>
      <source>Access</source>
      <comment>the control for text size, colours, language and sound</comment>
      <translation>سهولة الاستخدام</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <comment>the list of keys that do things</comment>
      <translation>الاختصارات</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>take this line away</comment>
      <translation>إغلاق</translation>
    </message>
  </context>
  <context>
    <name>Statement</name>
    <message>
      <source>What this says</source>
      <translation>ما الذي يقوله هذا</translation>
    </message>
    <message>
      <source>This is about the program and the documents that come with it. Those who make the program wrote it from tests that they ran themselves. Nobody else has checked it yet.</source>
      <translation>هذا عن البرنامج والوثائق التي تأتي معه. كتبه صانعو البرنامج من اختبارات أجروها بأنفسهم. ولم يراجعه أحد غيرهم بعد.</translation>
    </message>
    <message>
      <source>The aim is level AA of the Web Content Accessibility Guidelines 2.2, as EN 301 549 applies them to programs and to screens in public places. We do not claim that all of it is met.</source>
      <translation>الهدف هو المستوى AA من إرشادات WCAG 2.2 لسهولة الوصول إلى المحتوى، كما يطبّقها المعيار EN 301 549 على البرامج وعلى الشاشات في الأماكن العامة. ولا ندّعي أن كل ذلك متحقق.</translation>
    </message>
    <message>
      <source>What was tested</source>
      <translation>ما الذي جرى اختباره</translation>
    </message>
    <message>
      <source>Tests walk the screens as a screen reader meets them: what each thing is called, what it is, in which order it is read, and how large it is to touch.</source>
      <translation>تمرّ الاختبارات على الشاشات كما يلقاها قارئ الشاشة: ما اسم كل شيء، وما هو، وبأي ترتيب يُقرأ، وما حجمه عند اللمس.</translation>
    </message>
    <message>
      <source>A test program reads and works the screens over AT-SPI, which screen readers use on Linux.</source>
      <translation>يقرأ برنامج اختبار الشاشات ويشغّلها عبر AT-SPI، الذي تستخدمه قارئات الشاشة على Linux.</translation>
    </message>
    <message>
      <source>Text has a contrast of at least 7 to 1 and lines of at least 3 to 1 in each choice of colours, as calculated from the colours.</source>
      <translation>تباين النص لا يقل عن 7 إلى 1، وتباين الخطوط لا يقل عن 3 إلى 1 في كل اختيار للألوان، محسوبًا من الألوان.</translation>
    </message>
    <message>
      <source>Text can be made twice as large. Screens were looked at in three sizes, upright as well.</source>
      <translation>يمكن تكبير النص إلى الضعف. وجرى النظر إلى الشاشات بثلاثة أحجام، وبالوضع الطولي أيضًا.</translation>
    </message>
    <message>
      <source>Every document that has words can be read as text. A tagged document is read in the order that it says itself; the documents that come with the program are tagged.</source>
      <translation>كل وثيقة فيها كلمات يمكن قراءتها نصًّا. الوثيقة الموسومة تُقرأ بالترتيب الذي تذكره هي نفسها؛ والوثائق التي تأتي مع البرنامج موسومة.</translation>
    </message>
    <message>
      <source>What was not tested</source>
      <translation>ما الذي لم يُختبر</translation>
    </message>
    <message>
      <source>Nobody who uses a screen reader, a magnifier, a switch or voice control has tried it yet.</source>
      <translation>لم يجرّبه بعد أحد ممن يستخدمون قارئ شاشة أو مكبّرًا أو مفتاح تحكم أو التحكم بالصوت.</translation>
    </message>
    <message>
      <source>It was not tried on a real touchscreen, or on a stand in a real centre.</source>
      <translation>لم يُجرَّب على شاشة لمس حقيقية، ولا على حامل في مركز حقيقي.</translation>
    </message>
    <message>
      <source>It was not tried with Orca, NVDA, Narrator or VoiceOver themselves.</source>
      <translation>لم يُجرَّب مع Orca أو NVDA أو Narrator أو VoiceOver نفسها.</translation>
    </message>
    <message>
      <source>It was tested on Debian 12 alone, not on Windows or macOS.</source>
      <translation>اختُبر على Debian 12 وحده، لا على Windows أو macOS.</translation>
    </message>
    <message>
      <source>Translations have not been checked by people who speak those languages from birth.</source>
      <translation>لم يراجع الترجماتِ أشخاصٌ هذه اللغات لغاتهم الأم.</translation>
    </message>
    <message>
      <source>What does not work yet</source>
      <translation>ما الذي لا يعمل بعد</translation>
    </message>
    <message>
      <source>The program does not speak. Whoever cannot see the screen needs a screen reader on the machine.</source>
      <translation>البرنامج لا يتكلم. من لا يستطيع رؤية الشاشة يحتاج إلى قارئ شاشة على الجهاز.</translation>
    </message>
    <message>
      <source>There is no keyboard on the screen, so searching needs a real one.</source>
      <translation>لا توجد لوحة مفاتيح على الشاشة، فالبحث يحتاج إلى لوحة حقيقية.</translation>
    </message>
    <message>
      <source>Films have captions, but no audio description and no sign language.</source>
      <translation>للأفلام نص مرافق، لكن ليس لها وصف صوتي ولا لغة إشارة.</translation>
    </message>
    <message>
      <source>Where a document does not say its reading order, the order and the headings are guessed. The screen says so before it is read.</source>
      <translation>حين لا تذكر الوثيقة ترتيب قراءتها، يُخمَّن الترتيب والعناوين. وتقول الشاشة ذلك قبل القراءة.</translation>
    </message>
    <message>
      <source>A document that is a scan has no words to read as text. The screen says so, and shows its pages.</source>
      <translation>الوثيقة الممسوحة ضوئيًّا ليس فيها كلمات تُقرأ نصًّا. وتقول الشاشة ذلك وتعرض صفحاتها.</translation>
    </message>
    <message>
      <source>In documents written from right to left, spaces and stops beside numbers may be out of place.</source>
      <translation>في الوثائق المكتوبة من اليمين إلى اليسار، قد تكون المسافات والنقاط بجانب الأرقام في غير مكانها.</translation>
    </message>
    <message>
      <source>If something is in your way</source>
      <translation>إذا اعترضك شيء</translation>
    </message>
    <message>
      <source>Please tell a member of staff here. They can read things with you.</source>
      <translation>من فضلك أخبر أحد العاملين هنا. يمكنهم أن يقرأوا معك.</translation>
    </message>
  </context>
  <context>
    <name>SupportScreen</name>
    <message>
      <source>the questions</source>
      <translation>الأسئلة</translation>
    </message>
    <message>
      <source>who can help</source>
      <translation>من يمكنه المساعدة</translation>
    </message>
    <message>
      <source>Take it on my phone</source>
      <translation>نقلها إلى هاتفي</translation>
    </message>
    <message>
      <source>Read the library too</source>
      <translation>اقرأ المكتبة أيضًا</translation>
    </message>
    <message>
      <source>Support for me or my child</source>
      <translation>دعم لي أو لطفلي</translation>
    </message>
    <message>
      <source>Answer one, both or neither.</source>
      <translation>أجب عن أحدهما أو كليهما أو لا تجب.</translation>
    </message>
    <message>
      <source>Who is it about?</source>
      <translation>عمّن الأمر؟</translation>
    </message>
    <message>
      <source>What can you do safely?</source>
      <translation>ما الذي يمكنك فعله بأمان؟</translation>
    </message>
  </context>
  <context>
    <name>SupportViewModel</name>
    <message>
      <source>Me, and I’m under 19</source>
      <translation>أنا، وعمري أقل من 19</translation>
    </message>
    <message>
      <source>Me</source>
      <translation>أنا</translation>
    </message>
    <message>
      <source>A child</source>
      <translation>طفل</translation>
    </message>
    <message>
      <source>Someone I work with</source>
      <translation>شخص أعمل معه</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>التحدث</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>رسالة نصية</translation>
    </message>
    <message>
      <source>Look online</source>
      <translation>تصفح الإنترنت</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>لغة الإشارة</translation>
    </message>
    <message>
      <source>I can’t speak</source>
      <translation>لا أستطيع الكلام</translation>
    </message>
    <message>
      <source>Closed now. %1</source>
      <translation>مغلق الآن. ⁨%1⁩</translation>
    </message>
    <message>
      <source>Until it opens: %1</source>
      <translation>إلى أن يفتح: ⁨%1⁩</translation>
    </message>
    <message>
      <source>Closed now</source>
      <translation>مغلق الآن</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>في أي وقت</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>عبر الإنترنت</translation>
    </message>
    <message>
      <source>by text</source>
      <translation>برسالة نصية</translation>
    </message>
    <message>
      <source>online</source>
      <translation>عبر الإنترنت</translation>
    </message>
    <message>
      <source>in British Sign Language</source>
      <translation>بلغة الإشارة البريطانية</translation>
    </message>
    <message>
      <source>through Relay UK</source>
      <translation>عبر Relay UK</translation>
    </message>
    <message>
      <source>Call %1</source>
      <translation>الاتصال بـ ⁨%1⁩</translation>
    </message>
    <message>
      <source>Text %1</source>
      <translation>رسالة نصية إلى ⁨%1⁩</translation>
    </message>
    <message>
      <source>Online: %1</source>
      <translation>عبر الإنترنت: ⁨%1⁩</translation>
    </message>
    <message>
      <source>British Sign Language: %1</source>
      <translation>لغة الإشارة البريطانية: ⁨%1⁩</translation>
    </message>
    <message>
      <source>Relay UK: %1</source>
      <translation>خدمة Relay UK: ⁨%1⁩</translation>
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
      <translation>رمز لكاميرا الهاتف. يقود إلى العنوان بجانبه.</translation>
    </message>
    <message>
      <source>Point a phone's camera at the code, or write the address down.</source>
      <translation>وجّه كاميرا هاتف نحو الرمز، أو اكتب العنوان.</translation>
    </message>
    <message>
      <source>This will be in your phone's history. The code goes away by itself after half a minute.</source>
      <translation>سيظهر هذا في سجل هاتفك. ويختفي الرمز من تلقاء نفسه بعد نصف دقيقة.</translation>
    </message>
  </context>
  <context>
    <name>TextFigure</name>
    <message>
      <source>Picture: %1</source>
      <translation>صورة: ⁨%1⁩</translation>
    </message>
    <message>
      <source>A picture without a description</source>
      <translation>صورة بلا وصف</translation>
    </message>
  </context>
  <context>
    <name>Toggle</name>
    <message>
      <source>On</source>
      <comment>a setting is switched on</comment>
      <translation>مشغّل</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>a setting is switched off</comment>
      <translation>متوقف</translation>
    </message>
  </context>
  <context>
    <name>VeilScreen</name>
    <message>
      <source>Carry on</source>
      <translation>متابعة</translation>
    </message>
    <message>
      <source>Start fresh</source>
      <translation>بداية جديدة</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Home: all items</source>
      <translation>الرئيسية: كل المواد</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>الإشارات المرجعية</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>الأحدث فتحًا</translation>
    </message>
    <message>
      <source>Support contacts</source>
      <translation>جهات الدعم</translation>
    </message>
    <message>
      <source>This library</source>
      <translation>هذه المكتبة</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
      <source>Access: text size, colours, language</source>
      <translation>سهولة الاستخدام: حجم النص والألوان واللغة</translation>
    </message>
    <message>
      <source>Show covers</source>
      <translation>عرض الأغلفة</translation>
    </message>
    <message>
      <source>Show the list</source>
      <translation>عرض القائمة</translation>
    </message>
    <message>
      <source>Check that the library is whole</source>
      <translation>التحقق من سلامة المكتبة</translation>
    </message>
  </context>
  <context>
    <name>errors</name>
    <message>
      <source>There is no library here yet.</source>
      <translation>لا توجد مكتبة هنا بعد.</translation>
    </message>
    <message>
      <source>Support still works.</source>
      <translation>الدعم ما زال يعمل.</translation>
    </message>
    <message>
      <source>Please tell a member of staff.</source>
      <translation>نرجو إخبار أحد الموظفين.</translation>
    </message>
    <message>
      <source>The library on this computer cannot be opened.</source>
      <translation>لا يمكن فتح المكتبة على هذا الحاسوب.</translation>
    </message>
    <message>
      <source>This library needs a newer version of the program.</source>
      <translation>تحتاج هذه المكتبة إلى إصدار أحدث من البرنامج.</translation>
    </message>
    <message>
      <source>This item is not on this computer yet.</source>
      <translation>هذه المادة ليست على هذا الحاسوب بعد.</translation>
    </message>
    <message>
      <source>The rest of the library still works.</source>
      <translation>بقية المكتبة تعمل.</translation>
    </message>
    <message>
      <source>Try another item, or tell a member of staff.</source>
      <translation>جرّب مادة أخرى، أو أخبر أحد الموظفين.</translation>
    </message>
    <message>
      <source>This item has changed since it was published, so it was not opened.</source>
      <translation>تغيرت هذه المادة بعد نشرها، لذلك لم تُفتح.</translation>
    </message>
    <message>
      <source>This document cannot be read.</source>
      <translation>لا يمكن قراءة هذه الوثيقة.</translation>
    </message>
    <message>
      <source>Sorry, this page cannot be shown.</source>
      <translation>عذرًا، لا يمكن عرض هذه الصفحة.</translation>
    </message>
    <message>
      <source>The other pages still work.</source>
      <translation>الصفحات الأخرى تعمل.</translation>
    </message>
    <message>
      <source>Go on to the next page, or try this one again.</source>
      <translation>انتقل إلى الصفحة التالية، أو أعد المحاولة.</translation>
    </message>
    <message>
      <source>This cannot be played here.</source>
      <translation>لا يمكن تشغيل هذا هنا.</translation>
    </message>
    <message>
      <source>Its words are beside it.</source>
      <translation>كلماته بجانبه.</translation>
    </message>
    <message>
      <source>Read the words, or choose another item.</source>
      <translation>اقرأ الكلمات، أو اختر مادة أخرى.</translation>
    </message>
    <message>
      <source>Sorry, something did not work.</source>
      <translation>عذرًا، حدث خلل ما.</translation>
    </message>
    <message>
      <source>Support still works, and nothing was lost.</source>
      <translation>الدعم ما زال يعمل، ولم يضع شيء.</translation>
    </message>
    <message>
      <source>Go back, or try again.</source>
      <translation>ارجع، أو حاول مجددًا.</translation>
    </message>
  </context>
  <context>
    <name>shortcuts</name>
    <message>
      <source>Everywhere</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>في كل مكان</translation>
    </message>
    <message>
      <source>In lists</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>في القوائم</translation>
    </message>
    <message>
      <source>With an item</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>مع مادة</translation>
    </message>
    <message>
      <source>Going somewhere</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>الانتقال</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>هذه القائمة</translation>
    </message>
    <message>
      <source>Back, or close what is open</source>
      <translation>رجوع، أو إغلاق المفتوح</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>رجوع</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>إلى الأمام مجددًا</translation>
    </message>
    <message>
      <source>The next control</source>
      <translation>العنصر التالي</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>بحث</translation>
    </message>
    <message>
      <source>Find a page, a document or a command</source>
      <translation>البحث عن صفحة أو وثيقة أو أمر</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>الرئيسية</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>الإشارات المرجعية</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>الأحدث فتحًا</translation>
    </message>
    <message>
      <source>Support contacts</source>
      <translation>جهات الدعم</translation>
    </message>
    <message>
      <source>This library</source>
      <translation>هذه المكتبة</translation>
    </message>
    <message>
      <source>The next row</source>
      <translation>الصف التالي</translation>
    </message>
    <message>
      <source>The row before</source>
      <translation>الصف السابق</translation>
    </message>
    <message>
      <source>Ten rows down</source>
      <translation>عشرة صفوف إلى أسفل</translation>
    </message>
    <message>
      <source>Ten rows up</source>
      <translation>عشرة صفوف إلى أعلى</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>فتح</translation>
    </message>
    <message>
      <source>Remove a bookmark</source>
      <translation>إزالة إشارة مرجعية</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>عرض النص</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>نسخ مع المرجع</translation>
    </message>
    <message>
      <source>Bookmark, or remove it</source>
      <translation>وضع إشارة مرجعية أو إزالتها</translation>
    </message>
    <message>
      <source>Export a copy</source>
      <translation>تصدير نسخة</translation>
    </message>
    <message>
      <source>Where the published one is</source>
      <translation>أين توجد المنشورة</translation>
    </message>
    <message>
      <source>In a document</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>في وثيقة</translation>
    </message>
    <message>
      <source>Previous page, next page</source>
      <translation>الصفحة السابقة، الصفحة التالية</translation>
    </message>
    <message>
      <source>A few lines up, down</source>
      <translation>بضعة أسطر إلى أعلى، إلى أسفل</translation>
    </message>
    <message>
      <source>A screen down; with Shift, up</source>
      <translation>شاشة إلى أسفل؛ ومع Shift إلى أعلى</translation>
    </message>
    <message>
      <source>First page, last page</source>
      <translation>الصفحة الأولى، الصفحة الأخيرة</translation>
    </message>
    <message>
      <source>Larger, smaller, as it was</source>
      <translation>أكبر، أصغر، كما كانت</translation>
    </message>
    <message>
      <source>Fit page, fit width</source>
      <translation>الصفحة كاملة، ملء العرض</translation>
    </message>
    <message>
      <source>Column, one page, two pages</source>
      <translation>عمود، صفحة واحدة، صفحتان</translation>
    </message>
    <message>
      <source>Turn pages</source>
      <translation>تدوير الصفحات</translation>
    </message>
    <message>
      <source>Pictures of the pages</source>
      <translation>صور الصفحات</translation>
    </message>
    <message>
      <source>Find in this document</source>
      <translation>البحث في هذه الوثيقة</translation>
    </message>
    <message>
      <source>Next match; with Shift, the one before</source>
      <translation>النتيجة التالية؛ ومع Shift السابقة</translation>
    </message>
    <message>
      <source>Go to page</source>
      <translation>الانتقال إلى صفحة</translation>
    </message>
    <message>
      <source>Where am I</source>
      <translation>أين أنا</translation>
    </message>
    <message>
      <source>Copy the words marked, or this page's</source>
      <translation>نسخ الكلمات المحددة، أو كلمات هذه الصفحة</translation>
    </message>
    <message>
      <source>Bookmark here, or remove it</source>
      <translation>إشارة مرجعية هنا، أو إزالتها</translation>
    </message>
    <message>
      <source>Back from a jump, and forward again</source>
      <translation>رجوع من قفزة، وإلى الأمام مجددًا</translation>
    </message>
    <message>
      <source>In the text view</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>في عرض النص</translation>
    </message>
    <message>
      <source>The next part</source>
      <translation>الجزء التالي</translation>
    </message>
    <message>
      <source>The part before</source>
      <translation>الجزء السابق</translation>
    </message>
    <message>
      <source>Copy the part with its reference</source>
      <translation>نسخ الجزء مع مرجعه</translation>
    </message>
    <message>
      <source>Bookmark the part</source>
      <translation>إشارة مرجعية على الجزء</translation>
    </message>
    <message>
      <source>See the pages</source>
      <translation>عرض الصفحات</translation>
    </message>
  </context>
  <context>
    <name>topics</name>
    <message>
      <source>violence or abuse</source>
      <translation>العنف أو الإساءة</translation>
    </message>
    <message>
      <source>sexual violence</source>
      <translation>العنف الجنسي</translation>
    </message>
    <message>
      <source>neglect</source>
      <translation>الإهمال</translation>
    </message>
    <message>
      <source>domestic abuse</source>
      <translation>العنف الأسري</translation>
    </message>
    <message>
      <source>loss and grief</source>
      <translation>الفقد والحزن</translation>
    </message>
    <message>
      <source>suicide</source>
      <translation>الانتحار</translation>
    </message>
    <message>
      <source>self-harm</source>
      <translation>إيذاء النفس</translation>
    </message>
    <message>
      <source>mental ill-health</source>
      <translation>اعتلال الصحة النفسية</translation>
    </message>
    <message>
      <source>substance use</source>
      <translation>تعاطي المواد</translation>
    </message>
    <message>
      <source>discrimination</source>
      <translation>التمييز</translation>
    </message>
    <message>
      <source>poverty</source>
      <translation>الفقر</translation>
    </message>
    <message>
      <source>prison and police</source>
      <translation>السجن والشرطة</translation>
    </message>
    <message>
      <source>family separation</source>
      <translation>انفصال الأسرة</translation>
    </message>
    <message>
      <source>medical</source>
      <translation>أمور طبية</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <source>%n min</source>
      <comment>length of an item, short</comment>
      <translation>
        <numerusform>⁨%n⁩ دقيقة</numerusform>
        <numerusform>دقيقة واحدة</numerusform>
        <numerusform>دقيقتان</numerusform>
        <numerusform>⁨%n⁩ دقائق</numerusform>
        <numerusform>⁨%n⁩ دقيقة</numerusform>
        <numerusform>⁨%n⁩ دقيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <comment>length of a document</comment>
      <translation>
        <numerusform>⁨%n⁩ صفحة</numerusform>
        <numerusform>صفحة واحدة</numerusform>
        <numerusform>صفحتان</numerusform>
        <numerusform>⁨%n⁩ صفحات</numerusform>
        <numerusform>⁨%n⁩ صفحة</numerusform>
        <numerusform>⁨%n⁩ صفحة</numerusform>
      </translation>
    </message>
    <message>
      <source>Page</source>
      <translation>صفحة</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>وثيقة</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>فيلم</translation>
    </message>
    <message>
      <source>Podcast</source>
      <translation>بودكاست</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) to read</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>⁨%n⁩ صفحة للقراءة</numerusform>
        <numerusform>صفحة واحدة للقراءة</numerusform>
        <numerusform>صفحتان للقراءة</numerusform>
        <numerusform>⁨%n⁩ صفحات للقراءة</numerusform>
        <numerusform>⁨%n⁩ صفحة للقراءة</numerusform>
        <numerusform>⁨%n⁩ صفحة للقراءة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s)</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>⁨%n⁩ وثيقة</numerusform>
        <numerusform>وثيقة واحدة</numerusform>
        <numerusform>وثيقتان</numerusform>
        <numerusform>⁨%n⁩ وثائق</numerusform>
        <numerusform>⁨%n⁩ وثيقة</numerusform>
        <numerusform>⁨%n⁩ وثيقة</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n film(s)</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>⁨%n⁩ فيلمًا</numerusform>
        <numerusform>فيلم واحد</numerusform>
        <numerusform>فيلمان</numerusform>
        <numerusform>⁨%n⁩ أفلام</numerusform>
        <numerusform>⁨%n⁩ فيلمًا</numerusform>
        <numerusform>⁨%n⁩ فيلم</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n podcast(s)</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>⁨%n⁩ حلقة بودكاست</numerusform>
        <numerusform>بودكاست واحد</numerusform>
        <numerusform>بودكاستان</numerusform>
        <numerusform>⁨%n⁩ حلقات بودكاست</numerusform>
        <numerusform>⁨%n⁩ حلقة بودكاست</numerusform>
        <numerusform>⁨%n⁩ حلقة بودكاست</numerusform>
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
      <translation>بالإنجليزية</translation>
    </message>
    <message>
      <source>In Arabic</source>
      <comment>of an item</comment>
      <translation>بالعربية</translation>
    </message>
    <message>
      <source>In Urdu</source>
      <comment>of an item</comment>
      <translation>بالأردية</translation>
    </message>
    <message>
      <source>In %1</source>
      <comment>a language, in its own name</comment>
      <translation>بلغة ⁨%1⁩</translation>
    </message>
    <message>
      <source>For people who work with children</source>
      <translation>لمن يعملون مع الأطفال</translation>
    </message>
    <message>
      <source>For everyone</source>
      <translation>للجميع</translation>
    </message>
    <message>
      <source>For young people</source>
      <translation>للشباب</translation>
    </message>
    <message>
      <source>throughout</source>
      <comment>where in an item something comes up</comment>
      <translation>في كل أجزائها</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>الصفحة ⁨%1⁩</translation>
    </message>
    <message>
      <source>pages %1 to %2</source>
      <translation>الصفحات ⁨%1⁩ إلى ⁨%2⁩</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>times in a film</comment>
      <translation>⁨%1⁩ إلى ⁨%2⁩</translation>
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
