<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB">
  <context>
    <name>AboutScreen</name>
    <message>
      <source>All parts</source>
      <translation>All parts</translation>
    </message>
  </context>
  <context>
    <name>AboutViewModel</name>
    <message>
      <source>Packages that it is made of</source>
      <translation>Packages that it is made of</translation>
    </message>
    <message>
      <source>Fonts</source>
      <translation>Fonts</translation>
    </message>
    <message>
      <source>Icons</source>
      <translation>Icons</translation>
    </message>
    <message>
      <source>Sounds</source>
      <translation>Sounds</translation>
    </message>
    <message>
      <source>The program, and what is beneath it</source>
      <translation>The program, and what is beneath it</translation>
    </message>
    <message>
      <source>%1, only for making a library</source>
      <comment>a licence</comment>
      <translation>%1, only for making a library</translation>
    </message>
    <message>
      <source>Licence of %1</source>
      <translation>Licence of %1</translation>
    </message>
    <message>
      <source>About and accessibility</source>
      <translation>About and accessibility</translation>
    </message>
    <message>
      <source>Version %1</source>
      <translation>Version %1</translation>
    </message>
  </context>
  <context>
    <name>AccessButton</name>
    <message>
      <source>Access</source>
      <comment>the control for text size, colours, language and sound</comment>
      <translation>Access</translation>
    </message>
  </context>
  <context>
    <name>AccessSheet</name>
    <message>
      <source>Make this easier to use</source>
      <translation>Make this easier to use</translation>
    </message>
    <message>
      <source>Text size</source>
      <translation>Text size</translation>
    </message>
    <message>
      <source>A −</source>
      <translation>A −</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Smaller text</translation>
    </message>
    <message>
      <source>A +</source>
      <translation>A +</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Larger text</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colours</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Day</translation>
    </message>
    <message>
      <source>Dusk</source>
      <translation>Dusk</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>High contrast</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>Movement and time</source>
      <translation>Movement and time</translation>
    </message>
    <message>
      <source>Keep still</source>
      <translation>Keep still</translation>
    </message>
    <message>
      <source>Nothing slides or fades</source>
      <translation>Nothing slides or fades</translation>
    </message>
    <message>
      <source>I need more time</source>
      <translation>I need more time</translation>
    </message>
    <message>
      <source>Doubles the wait before it clears</source>
      <translation>Doubles the wait before it clears</translation>
    </message>
    <message>
      <source>Cover the screen</source>
      <translation>Cover the screen</translation>
    </message>
    <message>
      <source>Hides this for a moment. Your place is kept.</source>
      <translation>Hides this for a moment. Your place is kept.</translation>
    </message>
    <message>
      <source>These go back to normal when you leave.</source>
      <translation>These go back to normal when you leave.</translation>
    </message>
    <message>
      <source>About and accessibility</source>
      <translation>About and accessibility</translation>
    </message>
  </context>
  <context>
    <name>AccessViewModel</name>
    <message>
      <source>%1 %</source>
      <comment>text size</comment>
      <translation>%1 %</translation>
    </message>
  </context>
  <context>
    <name>AdvisoryRow</name>
    <message>
      <source>%1: %2, %3</source>
      <comment>a topic, how much of it, and where</comment>
      <translation>%1: %2, %3</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>how much of a topic, and where</comment>
      <translation>%1 · %2</translation>
    </message>
  </context>
  <context>
    <name>BeforeScreen</name>
    <message>
      <source>Each item says this again beside its Open button, and offers a short summary instead.</source>
      <translation>Each item says this again beside its Open button, and offers a short summary instead.</translation>
    </message>
    <message>
      <source>So that you can choose.</source>
      <translation>So that you can choose.</translation>
    </message>
    <message>
      <source>What comes up</source>
      <translation>What comes up</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Continue</translation>
    </message>
    <message>
      <source>Go to the library</source>
      <translation>Go to the library</translation>
    </message>
    <message>
      <source>Not now</source>
      <translation>Not now</translation>
    </message>
    <message>
      <source>Back to the three doors</source>
      <translation>Back to the three doors</translation>
    </message>
    <message>
      <source>Support first</source>
      <translation>Support first</translation>
    </message>
    <message>
      <source>People to call or text</source>
      <translation>People to call or text</translation>
    </message>
    <message>
      <source>Leave now, in the corner, clears this screen at once. It cannot hide that you were here.</source>
      <translation>Leave now, in the corner, clears this screen at once. It cannot hide that you were here.</translation>
    </message>
  </context>
  <context>
    <name>BeforeViewModel</name>
    <message>
      <source>in several places</source>
      <translation>in several places</translation>
    </message>
    <message>
      <source>Briefing %1</source>
      <translation>Briefing %1</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>an item, then where in it</comment>
      <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <comment>places</comment>
      <translation>
        <numerusform>%1 and %n more</numerusform>
        <numerusform>%1 and %n more</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>BookmarksScreen</name>
    <message>
      <source>Bookmarks</source>
      <translation>Bookmarks</translation>
    </message>
    <message>
      <source>What you mark with B is kept here, on this computer.</source>
      <translation>What you mark with B is kept here, on this computer.</translation>
    </message>
    <message>
      <source>Bookmarks, %1</source>
      <comment>a list; how many it holds</comment>
      <translation>Bookmarks, %1</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>a row's place in its list</comment>
      <translation>%1 of %2</translation>
    </message>
    <message>
      <source>This passage is no longer in the document.</source>
      <translation>This passage is no longer in the document.</translation>
    </message>
    <message>
      <source>Your note</source>
      <translation>Your note</translation>
    </message>
    <message>
      <source>Write something beside it</source>
      <translation>Write something beside it</translation>
    </message>
    <message>
      <source>Open</source>
      <comment>open the document at the bookmark</comment>
      <translation>Open</translation>
    </message>
    <message>
      <source>Remove</source>
      <comment>take the bookmark away</comment>
      <translation>Remove</translation>
    </message>
  </context>
  <context>
    <name>BookmarksViewModel</name>
    <message>
      <source>All of it</source>
      <comment>a bookmark of an item as a whole</comment>
      <translation>All of it</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>where a bookmark was made</comment>
      <translation>page %1</translation>
    </message>
    <message>
      <source>at %1</source>
      <comment>a time in a film</comment>
      <translation>at %1</translation>
    </message>
    <message>
      <source>Marked on %1</source>
      <comment>a date</comment>
      <translation>Marked on %1</translation>
    </message>
    <message>
      <source>Bookmarks are not kept on this computer.</source>
      <translation>Bookmarks are not kept on this computer.</translation>
    </message>
    <message>
      <source>This item is no longer in the library.</source>
      <translation>This item is no longer in the library.</translation>
    </message>
    <message>
      <source>This passage is no longer in the document.</source>
      <translation>This passage is no longer in the document.</translation>
    </message>
    <message>
      <source>Open the document</source>
      <translation>Open the document</translation>
    </message>
    <message>
      <source>The bookmark was removed.</source>
      <translation>The bookmark was removed.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>The note was saved.</source>
      <translation>The note was saved.</translation>
    </message>
  </context>
  <context>
    <name>ChoiceButton</name>
    <message>
      <source>Aa</source>
      <comment>a sample of letters in a colour scheme</comment>
      <translation>Aa</translation>
    </message>
  </context>
  <context>
    <name>ChoiceScreen</name>
    <message>
      <source>Hello. How can we help?</source>
      <translation>Hello. How can we help?</translation>
    </message>
    <message>
      <source>Choose a door. You can change it at any time.</source>
      <translation>Choose a door. You can change it at any time.</translation>
    </message>
    <message>
      <source>I work with children and families</source>
      <translation>I work with children and families</translation>
    </message>
    <message>
      <source>Pages, documents, film and sound</source>
      <translation>Pages, documents, film and sound</translation>
    </message>
    <message>
      <source>Support for me or my child</source>
      <translation>Support for me or my child</translation>
    </message>
    <message>
      <source>People to call, text or visit</source>
      <translation>People to call, text or visit</translation>
    </message>
    <message>
      <source>I’m a young person</source>
      <translation>I’m a young person</translation>
    </message>
    <message>
      <source>Help and information for you</source>
      <translation>Help and information for you</translation>
    </message>
    <message numerus="yes">
      <source>This screen clears itself after %n second(s) without a touch. We do not keep what you look at.</source>
      <translation>
        <numerusform>This screen clears itself after %n second without a touch. We do not keep what you look at.</numerusform>
        <numerusform>This screen clears itself after %n seconds without a touch. We do not keep what you look at.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>CoverRow</name>
    <message>
      <source>%1. %2</source>
      <comment>a part of the library: its number, its title</comment>
      <translation>%1. %2</translation>
    </message>
  </context>
  <context>
    <name>CoverScreen</name>
    <message>
      <source>This week at the centre</source>
      <translation>This week at the centre</translation>
    </message>
  </context>
  <context>
    <name>CoverViewModel</name>
    <message>
      <source>Today</source>
      <translation>Today</translation>
    </message>
    <message>
      <source>Open today until %1</source>
      <translation>Open today until %1</translation>
    </message>
    <message>
      <source>Opens today at %1</source>
      <translation>Opens today at %1</translation>
    </message>
    <message>
      <source>Opens %1 at %2</source>
      <comment>a day, then a time</comment>
      <translation>Opens %1 at %2</translation>
    </message>
    <message>
      <source>Leaflets in the rack: %1</source>
      <translation>Leaflets in the rack: %1</translation>
    </message>
    <message>
      <source>Touch to start</source>
      <translation>Touch to start</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>days</comment>
      <translation>%1 to %2</translation>
    </message>
    <message>
      <source>%1 %2 to %3</source>
      <comment>days, opening and closing time</comment>
      <translation>%1 %2 to %3</translation>
    </message>
  </context>
  <context>
    <name>CoveredPart</name>
    <message>
      <source>This part is left out, as you chose.</source>
      <translation>This part is left out, as you chose.</translation>
    </message>
  </context>
  <context>
    <name>Disclosure</name>
    <message>
      <source>%1. %2</source>
      <comment>what a contact is for, and when or what number</comment>
      <translation>%1. %2</translation>
    </message>
  </context>
  <context>
    <name>FilmPicture</name>
    <message>
      <source>The film's picture</source>
      <translation>The film's picture</translation>
    </message>
  </context>
  <context>
    <name>HiddenLeave</name>
    <message>
      <source>Leave now and clear this screen</source>
      <comment>the same as Leave now, first in the order of the keyboard</comment>
      <translation>Leave now and clear this screen</translation>
    </message>
    <message>
      <source>Leave now</source>
      <comment>clears the screen at once and shows the cover</comment>
      <translation>Leave now</translation>
    </message>
  </context>
  <context>
    <name>HomeScreen</name>
    <message>
      <source>Search the library</source>
      <translation>Search the library</translation>
    </message>
    <message>
      <source>Seven parts, one city. Start anywhere.</source>
      <translation>Seven parts, one city. Start anywhere.</translation>
    </message>
    <message>
      <source>Starter edition: it summarises the published library. Each item shows where the published one is.</source>
      <translation>Starter edition: it summarises the published library. Each item shows where the published one is.</translation>
    </message>
    <message>
      <source>Starter edition</source>
      <translation>Starter edition</translation>
    </message>
    <message>
      <source>It summarises the published library. Each item shows where the published one is.</source>
      <translation>It summarises the published library. Each item shows where the published one is.</translation>
    </message>
    <message>
      <source>It summarises the published library.</source>
      <translation>It summarises the published library.</translation>
    </message>
    <message>
      <source>%1–%2 of %3</source>
      <translation>%1–%2 of %3</translation>
    </message>
  </context>
  <context>
    <name>ItemActions</name>
    <message>
      <source>“%1”</source>
      <comment>a quotation</comment>
      <translation>“%1”</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>in a reference</comment>
      <translation>page %1</translation>
    </message>
    <message>
      <source>in %1</source>
      <comment>in a reference: the library</comment>
      <translation>in %1</translation>
    </message>
    <message>
      <source>edition of %1</source>
      <comment>in a reference</comment>
      <translation>edition of %1</translation>
    </message>
    <message>
      <source>Published at %1</source>
      <comment>in a reference: an address</comment>
      <translation>Published at %1</translation>
    </message>
    <message>
      <source>The reference was copied.</source>
      <translation>The reference was copied.</translation>
    </message>
    <message>
      <source>Bookmarks are not kept on this computer.</source>
      <translation>Bookmarks are not kept on this computer.</translation>
    </message>
    <message>
      <source>The bookmark was removed.</source>
      <translation>The bookmark was removed.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Undo</translation>
    </message>
    <message>
      <source>The bookmark was added.</source>
      <translation>The bookmark was added.</translation>
    </message>
    <message>
      <source>Copies are not saved at this screen.</source>
      <translation>Copies are not saved at this screen.</translation>
    </message>
    <message>
      <source>This is a page of the library itself: there is no file to copy.</source>
      <translation>This is a page of the library itself: there is no file to copy.</translation>
    </message>
    <message>
      <source>Saving a copy…</source>
      <translation>Saving a copy…</translation>
    </message>
    <message>
      <source>A copy was saved as %1 in %2.</source>
      <comment>a file's name, then its folder</comment>
      <translation>A copy was saved as %1 in %2.</translation>
    </message>
    <message>
      <source>The disk is full, so nothing was saved. Make some room and try again.</source>
      <translation>The disk is full, so nothing was saved. Make some room and try again.</translation>
    </message>
    <message>
      <source>This computer does not let you save there, so nothing was saved.</source>
      <translation>This computer does not let you save there, so nothing was saved.</translation>
    </message>
    <message>
      <source>Read its notes first, then a copy can be saved.</source>
      <translation>Read its notes first, then a copy can be saved.</translation>
    </message>
  </context>
  <context>
    <name>ItemDetail</name>
    <message>
      <source>Watch</source>
      <translation>Watch</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Listen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
  </context>
  <context>
    <name>ItemPane</name>
    <message>
      <source>Text view</source>
      <translation>Text view</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>Copy with its reference</translation>
    </message>
    <message>
      <source>Remove the bookmark</source>
      <translation>Remove the bookmark</translation>
    </message>
    <message>
      <source>Bookmark</source>
      <translation>Bookmark</translation>
    </message>
    <message>
      <source>Export a copy</source>
      <translation>Export a copy</translation>
    </message>
    <message>
      <source>Where the published one is</source>
      <translation>Where the published one is</translation>
    </message>
    <message>
      <source>All about it</source>
      <translation>All about it</translation>
    </message>
  </context>
  <context>
    <name>ItemsScreen</name>
    <message>
      <source>All</source>
      <comment>every kind of item</comment>
      <translation>All</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message>
      <source>Film and sound</source>
      <translation>Film and sound</translation>
    </message>
    <message>
      <source>Find a page, a document, a command</source>
      <translation>Find a page, a document, a command</translation>
    </message>
    <message>
      <source>All items</source>
      <translation>All items</translation>
    </message>
    <message>
      <source>Filters: %1 on</source>
      <comment>how many are on</comment>
      <translation>Filters: %1 on</translation>
    </message>
    <message>
      <source>Filters</source>
      <translation>Filters</translation>
    </message>
    <message>
      <source>List</source>
      <comment>show a list in place of covers</comment>
      <translation>List</translation>
    </message>
    <message>
      <source>Covers</source>
      <comment>show covers in place of a list</comment>
      <translation>Covers</translation>
    </message>
    <message>
      <source>No item fits these filters.</source>
      <translation>No item fits these filters.</translation>
    </message>
    <message>
      <source>Show all items</source>
      <translation>Show all items</translation>
    </message>
    <message>
      <source>All items, %1</source>
      <comment>a list; how many it holds</comment>
      <translation>All items, %1</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>a row's place in its list</comment>
      <translation>%1 of %2</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Language</translation>
    </message>
    <message>
      <source>Length</source>
      <translation>Length</translation>
    </message>
    <message>
      <source>Part of the library</source>
      <translation>Part of the library</translation>
    </message>
    <message>
      <source>Only with captions or a transcript</source>
      <translation>Only with captions or a transcript</translation>
    </message>
    <message>
      <source>Show %1</source>
      <comment>close the filters; a number of items</comment>
      <translation>Show %1</translation>
    </message>
    <message>
      <source>Clear the filters</source>
      <translation>Clear the filters</translation>
    </message>
  </context>
  <context>
    <name>KioskViewModel</name>
    <message>
      <source>Information</source>
      <translation>Information</translation>
    </message>
  </context>
  <context>
    <name>Languages</name>
    <message>
      <source>not yet checked by a reader of this language</source>
      <translation>not yet checked by a reader of this language</translation>
    </message>
  </context>
  <context>
    <name>LeaveButton</name>
    <message>
      <source>Clears this screen at once</source>
      <comment>what Leave now does</comment>
      <translation>Clears this screen at once</translation>
    </message>
    <message>
      <source>Leave now</source>
      <comment>clears the screen at once and shows the cover</comment>
      <translation>Leave now</translation>
    </message>
  </context>
  <context>
    <name>Ledge</name>
    <message>
      <source>Ways through</source>
      <comment>the bar along the lower edge of the screen</comment>
      <translation>Ways through</translation>
    </message>
    <message>
      <source>Back</source>
      <comment>to the screen before this one</comment>
      <translation>Back</translation>
    </message>
    <message>
      <source>Home</source>
      <comment>to the shelf with all parts of the library</comment>
      <translation>Home</translation>
    </message>
    <message>
      <source>People to call or text, from every screen</source>
      <comment>what the Support button in the ledge leads to</comment>
      <translation>People to call or text, from every screen</translation>
    </message>
    <message>
      <source>Support for me or my child</source>
      <comment>people to call or text; the same words on every screen</comment>
      <translation>Support for me or my child</translation>
    </message>
  </context>
  <context>
    <name>LibraryScreen</name>
    <message>
      <source>This library</source>
      <translation>This library</translation>
    </message>
    <message>
      <source>Check every file</source>
      <translation>Check every file</translation>
    </message>
  </context>
  <context>
    <name>LibraryState</name>
    <message>
      <source>Not signed; checked by its own sums</source>
      <translation>Not signed; checked by its own sums</translation>
    </message>
    <message>
      <source>Signed with development keys</source>
      <translation>Signed with development keys</translation>
    </message>
    <message>
      <source>Signed by its publisher</source>
      <translation>Signed by its publisher</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Library</translation>
    </message>
    <message>
      <source>Edition</source>
      <translation>Edition</translation>
    </message>
    <message>
      <source>Release</source>
      <translation>Release</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Publisher</translation>
    </message>
    <message>
      <source>Signature</source>
      <translation>Signature</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Holds</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>a number of items, a number of pages</comment>
      <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <comment>in the library</comment>
      <translation>
        <numerusform>%n item</numerusform>
        <numerusform>%n items</numerusform>
      </translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message>
      <source>Free space</source>
      <translation>Free space</translation>
    </message>
    <message>
      <source>Bookmarks on this computer</source>
      <translation>Bookmarks on this computer</translation>
    </message>
    <message>
      <source>Not kept at a public screen</source>
      <translation>Not kept at a public screen</translation>
    </message>
    <message>
      <source>Damaged list, set aside</source>
      <translation>Damaged list, set aside</translation>
    </message>
    <message>
      <source>No library</source>
      <translation>No library</translation>
    </message>
    <message>
      <source>Library of %1</source>
      <comment>an edition</comment>
      <translation>Library of %1</translation>
    </message>
    <message>
      <source>Checking: %1 of 100</source>
      <translation>Checking: %1 of 100</translation>
    </message>
    <message>
      <source>Checked and whole</source>
      <translation>Checked and whole</translation>
    </message>
    <message>
      <source>Not as it was published</source>
      <translation>Not as it was published</translation>
    </message>
    <message>
      <source>Could not be checked</source>
      <translation>Could not be checked</translation>
    </message>
    <message>
      <source>Not checked yet</source>
      <translation>Not checked yet</translation>
    </message>
    <message>
      <source>Nothing was changed. Bring the library again, from its publisher or a stick.</source>
      <translation>Nothing was changed. Bring the library again, from its publisher or a stick.</translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Not known</translation>
    </message>
  </context>
  <context>
    <name>MatchRow</name>
    <message>
      <source>Page %1: %2</source>
      <comment>a match in the list, with its words</comment>
      <translation>Page %1: %2</translation>
    </message>
  </context>
  <context>
    <name>MediaScreen</name>
    <message>
      <source>About this item</source>
      <translation>About this item</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>Play</source>
      <translation>Play</translation>
    </message>
    <message>
      <source>Back 10</source>
      <translation>Back 10</translation>
    </message>
    <message>
      <source>On 10</source>
      <translation>On 10</translation>
    </message>
    <message>
      <source>Captions, on</source>
      <translation>Captions, on</translation>
    </message>
    <message>
      <source>Captions, off</source>
      <translation>Captions, off</translation>
    </message>
    <message>
      <source>Quieter</source>
      <translation>Quieter</translation>
    </message>
    <message>
      <source>Louder</source>
      <translation>Louder</translation>
    </message>
    <message>
      <source>There is no sound on this computer. The captions say every word.</source>
      <translation>There is no sound on this computer. The captions say every word.</translation>
    </message>
    <message>
      <source>The words</source>
      <translation>The words</translation>
    </message>
  </context>
  <context>
    <name>OutlineRow</name>
    <message>
      <source>page %1, with a note on what it brings up</source>
      <translation>page %1, with a note on what it brings up</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>page %1</translation>
    </message>
  </context>
  <context>
    <name>PageOverlay</name>
    <message>
      <source>Page %1</source>
      <translation>Page %1</translation>
    </message>
    <message>
      <source>This page is bookmarked.</source>
      <translation>This page is bookmarked.</translation>
    </message>
    <message>
      <source>This page is left out, as you chose.</source>
      <translation>This page is left out, as you chose.</translation>
    </message>
    <message>
      <source>Sorry, this page cannot be shown.</source>
      <translation>Sorry, this page cannot be shown.</translation>
    </message>
    <message>
      <source>Show this page</source>
      <translation>Show this page</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Try again</translation>
    </message>
    <message>
      <source>Skip this part</source>
      <translation>Skip this part</translation>
    </message>
  </context>
  <context>
    <name>PageScreen</name>
    <message>
      <source>About this item</source>
      <translation>About this item</translation>
    </message>
    <message>
      <source>See the pages</source>
      <translation>See the pages</translation>
    </message>
  </context>
  <context>
    <name>PageTile</name>
    <message>
      <source>Page %1</source>
      <translation>Page %1</translation>
    </message>
    <message>
      <source>left out, as you chose</source>
      <translation>left out, as you chose</translation>
    </message>
  </context>
  <context>
    <name>PageViewModel</name>
    <message>
      <source>This document has no words that can be read as text. Its pages are shown as pictures.</source>
      <translation>This document has no words that can be read as text. Its pages are shown as pictures.</translation>
    </message>
    <message>
      <source>This document does not say its reading order, so its words may be out of order.</source>
      <translation>This document does not say its reading order, so its words may be out of order.</translation>
    </message>
    <message>
      <source>The summary only. The whole of it is one step away, when you choose.</source>
      <translation>The summary only. The whole of it is one step away, when you choose.</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>Text view</translation>
    </message>
    <message>
      <source>Copied, with where it is from.</source>
      <translation>Copied, with where it is from.</translation>
    </message>
    <message>
      <source>Bookmarked.</source>
      <translation>Bookmarked.</translation>
    </message>
    <message>
      <source>This page has no words.</source>
      <translation>This page has no words.</translation>
    </message>
    <message>
      <source>Page %1</source>
      <translation>Page %1</translation>
    </message>
    <message>
      <source>Pages %1 to %2</source>
      <translation>Pages %1 to %2</translation>
    </message>
    <message>
      <source>Skip page %1</source>
      <translation>Skip page %1</translation>
    </message>
    <message>
      <source>Show page %1</source>
      <translation>Show page %1</translation>
    </message>
    <message>
      <source>Skip pages %1 to %2</source>
      <translation>Skip pages %1 to %2</translation>
    </message>
    <message>
      <source>Show pages %1 to %2</source>
      <translation>Show pages %1 to %2</translation>
    </message>
  </context>
  <context>
    <name>Pager</name>
    <message>
      <source>%1–%2 of %3</source>
      <comment>which items of how many are shown</comment>
      <translation>%1–%2 of %3</translation>
    </message>
    <message>
      <source>Page up</source>
      <comment>show what is above</comment>
      <translation>Page up</translation>
    </message>
    <message>
      <source>Page down</source>
      <comment>show what is below</comment>
      <translation>Page down</translation>
    </message>
  </context>
  <context>
    <name>PinPad</name>
    <message numerus="yes">
      <source>Try again in %n minute(s).</source>
      <comment>after several wrong tries</comment>
      <translation>
        <numerusform>Try again in %n minute.</numerusform>
        <numerusform>Try again in %n minutes.</numerusform>
      </translation>
    </message>
    <message>
      <source>That was not it.</source>
      <translation>That was not it.</translation>
    </message>
    <message>
      <source>Numbers</source>
      <comment>a pad of digits; says nothing of what it is for</comment>
      <translation>Numbers</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>close the pad of digits</comment>
      <translation>Close</translation>
    </message>
    <message>
      <source>One moment</source>
      <translation>One moment</translation>
    </message>
    <message>
      <source>%1 typed</source>
      <comment>how many digits were typed</comment>
      <translation>%1 typed</translation>
    </message>
    <message>
      <source>Erase</source>
      <comment>take the last digit away</comment>
      <translation>Erase</translation>
    </message>
    <message>
      <source>Enter</source>
      <comment>the digits are complete</comment>
      <translation>Enter</translation>
    </message>
  </context>
  <context>
    <name>Places</name>
    <message>
      <source>See who can help</source>
      <translation>See who can help</translation>
    </message>
  </context>
  <context>
    <name>ReaderFind</name>
    <message>
      <source>none</source>
      <comment>nothing found in the document</comment>
      <translation>none</translation>
    </message>
    <message>
      <source>%1 of %2 or more</source>
      <comment>which match of how many</comment>
      <translation>%1 of %2 or more</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>which match of how many</comment>
      <translation>%1 of %2</translation>
    </message>
  </context>
  <context>
    <name>ReaderGoing</name>
    <message>
      <source>Page %1 of %2</source>
      <translation>Page %1 of %2</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <comment>where one is</comment>
      <translation>page %1 of %2</translation>
    </message>
    <message>
      <source>page %3, %1 of %2</source>
      <comment>where one is; %3 is printed on the page</comment>
      <translation>page %3, %1 of %2</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>chapter, page</comment>
      <translation>%1 · %2</translation>
    </message>
    <message>
      <source>Back to page %1</source>
      <translation>Back to page %1</translation>
    </message>
    <message>
      <source>There is no such page here.</source>
      <comment>announced</comment>
      <translation>There is no such page here.</translation>
    </message>
  </context>
  <context>
    <name>ReaderLook</name>
    <message>
      <source>All pages, one under the other.</source>
      <comment>announced</comment>
      <translation>All pages, one under the other.</translation>
    </message>
    <message>
      <source>One page at a time.</source>
      <comment>announced</comment>
      <translation>One page at a time.</translation>
    </message>
    <message>
      <source>Two pages side by side.</source>
      <comment>announced</comment>
      <translation>Two pages side by side.</translation>
    </message>
    <message>
      <source>Pages turned by %1 degrees.</source>
      <comment>announced</comment>
      <translation>Pages turned by %1 degrees.</translation>
    </message>
  </context>
  <context>
    <name>ReaderPanel</name>
    <message>
      <source>Contents</source>
      <translation>Contents</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Matches</source>
      <translation>Matches</translation>
    </message>
    <message>
      <source>Page in these colours</source>
      <translation>Page in these colours</translation>
    </message>
    <message>
      <source>Page as printed</source>
      <translation>Page as printed</translation>
    </message>
    <message>
      <source>Looking through the pages…</source>
      <translation>Looking through the pages…</translation>
    </message>
    <message>
      <source>These words are not in this document. Fewer or shorter words may find it.</source>
      <translation>These words are not in this document. Fewer or shorter words may find it.</translation>
    </message>
  </context>
  <context>
    <name>ReaderScreen</name>
    <message>
      <source>Contents</source>
      <translation>Contents</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Find in this document</source>
      <translation>Find in this document</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Find</translation>
    </message>
    <message>
      <source>Previous match</source>
      <translation>Previous match</translation>
    </message>
    <message>
      <source>Next match</source>
      <translation>Next match</translation>
    </message>
    <message>
      <source>About this item</source>
      <translation>About this item</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Previous</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Next</translation>
    </message>
  </context>
  <context>
    <name>ReaderStaffTools</name>
    <message>
      <source>Previous</source>
      <translation>Previous</translation>
    </message>
    <message>
      <source>Go to page</source>
      <translation>Go to page</translation>
    </message>
    <message>
      <source>of %1</source>
      <comment>after the number of a page</comment>
      <translation>of %1</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Next</translation>
    </message>
    <message>
      <source>Smaller page</source>
      <translation>Smaller page</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>Larger page</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>Fit width</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Fit page</translation>
    </message>
    <message>
      <source>Fewer tools</source>
      <translation>Fewer tools</translation>
    </message>
    <message>
      <source>More tools</source>
      <translation>More tools</translation>
    </message>
    <message>
      <source>Pages in a column</source>
      <translation>Pages in a column</translation>
    </message>
    <message>
      <source>One page</source>
      <translation>One page</translation>
    </message>
    <message>
      <source>Two pages</source>
      <translation>Two pages</translation>
    </message>
    <message>
      <source>Turn pages</source>
      <translation>Turn pages</translation>
    </message>
    <message>
      <source>Page in these colours</source>
      <translation>Page in these colours</translation>
    </message>
    <message>
      <source>Page as printed</source>
      <translation>Page as printed</translation>
    </message>
    <message>
      <source>Where am I</source>
      <translation>Where am I</translation>
    </message>
    <message>
      <source>Bookmark here</source>
      <translation>Bookmark here</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>Copy with its reference</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>Text view</translation>
    </message>
  </context>
  <context>
    <name>ReaderTaking</name>
    <message>
      <source>There are no words to copy here.</source>
      <comment>announced</comment>
      <translation>There are no words to copy here.</translation>
    </message>
    <message>
      <source>“%1”</source>
      <comment>a quotation</comment>
      <translation>“%1”</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>in a reference</comment>
      <translation>page %1</translation>
    </message>
    <message>
      <source>in %1</source>
      <comment>in a reference: the library</comment>
      <translation>in %1</translation>
    </message>
    <message>
      <source>edition of %1</source>
      <comment>in a reference</comment>
      <translation>edition of %1</translation>
    </message>
    <message>
      <source>Published at %1</source>
      <comment>in a reference: an address</comment>
      <translation>Published at %1</translation>
    </message>
    <message>
      <source>Copied from page %1.</source>
      <comment>announced</comment>
      <translation>Copied from page %1.</translation>
    </message>
    <message>
      <source>The bookmark on page %1 was removed.</source>
      <comment>announced</comment>
      <translation>The bookmark on page %1 was removed.</translation>
    </message>
    <message>
      <source>Page %1 is bookmarked.</source>
      <comment>announced</comment>
      <translation>Page %1 is bookmarked.</translation>
    </message>
  </context>
  <context>
    <name>ReaderTools</name>
    <message>
      <source>Smaller page</source>
      <translation>Smaller page</translation>
    </message>
    <message>
      <source>Larger page</source>
      <translation>Larger page</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>Fit width</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Fit page</translation>
    </message>
    <message>
      <source>Page in these colours</source>
      <translation>Page in these colours</translation>
    </message>
    <message>
      <source>Page as printed</source>
      <translation>Page as printed</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>Text view</translation>
    </message>
  </context>
  <context>
    <name>ReaderViewModel</name>
    <message>
      <source>That part was left out. This is page %1.</source>
      <comment>announced after skipping</comment>
      <translation>That part was left out. This is page %1.</translation>
    </message>
    <message>
      <source>A page with a note</source>
      <translation>A page with a note</translation>
    </message>
  </context>
  <context>
    <name>RecentScreen</name>
    <message>
      <source>Recent</source>
      <translation>Recent</translation>
    </message>
    <message>
      <source>Clear this list</source>
      <translation>Clear this list</translation>
    </message>
    <message>
      <source>What you open is listed here, on this computer.</source>
      <translation>What you open is listed here, on this computer.</translation>
    </message>
    <message>
      <source>Recent, %1</source>
      <comment>a list; how many it holds</comment>
      <translation>Recent, %1</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <comment>a row's place in its list</comment>
      <translation>%1 of %2</translation>
    </message>
  </context>
  <context>
    <name>RecentViewModel</name>
    <message>
      <source>What is opened is not remembered on this computer.</source>
      <translation>What is opened is not remembered on this computer.</translation>
    </message>
    <message>
      <source>The list was cleared.</source>
      <translation>The list was cleared.</translation>
    </message>
    <message>
      <source>page %1</source>
      <comment>where somebody was</comment>
      <translation>page %1</translation>
    </message>
    <message>
      <source>at %1</source>
      <comment>a time in a film</comment>
      <translation>at %1</translation>
    </message>
  </context>
  <context>
    <name>Reference</name>
    <message>
      <source>“%1”</source>
      <comment>a quotation</comment>
      <translation>“%1”</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>page %1</translation>
    </message>
    <message>
      <source>in %1</source>
      <comment>the library that something is in</comment>
      <translation>in %1</translation>
    </message>
    <message>
      <source>edition of %1</source>
      <comment>a date or name</comment>
      <translation>edition of %1</translation>
    </message>
    <message>
      <source>Published at %1</source>
      <comment>an address</comment>
      <translation>Published at %1</translation>
    </message>
  </context>
  <context>
    <name>ResourceScreen</name>
    <message>
      <source>There is nothing here that can be shown.</source>
      <translation>There is nothing here that can be shown.</translation>
    </message>
    <message>
      <source>The rest of the library still works.</source>
      <translation>The rest of the library still works.</translation>
    </message>
    <message>
      <source>Go back, or choose something else from home.</source>
      <translation>Go back, or choose something else from home.</translation>
    </message>
    <message>
      <source>Starter edition</source>
      <translation>Starter edition</translation>
    </message>
    <message>
      <source>What it brings up, and where</source>
      <translation>What it brings up, and where</translation>
    </message>
    <message>
      <source>Somebody looked through this for hard topics and found none to tell of.</source>
      <translation>Somebody looked through this for hard topics and found none to tell of.</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>Text view</translation>
    </message>
    <message>
      <source>Read the words</source>
      <translation>Read the words</translation>
    </message>
    <message>
      <source>Take away</source>
      <translation>Take away</translation>
    </message>
    <message>
      <source>Read the summary only</source>
      <translation>Read the summary only</translation>
    </message>
  </context>
  <context>
    <name>ResourceViewModel</name>
    <message>
      <source>Its reading order is not known: as text, words may be out of order</source>
      <translation>Its reading order is not known: as text, words may be out of order</translation>
    </message>
    <message numerus="yes">
      <source>About %n minute(s)</source>
      <comment>length of an item</comment>
      <translation>
        <numerusform>About %n minute</numerusform>
        <numerusform>About %n minutes</numerusform>
      </translation>
    </message>
    <message>
      <source>Watch</source>
      <translation>Watch</translation>
    </message>
    <message>
      <source>Listen</source>
      <translation>Listen</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Open without those pages</source>
      <translation>Open without those pages</translation>
    </message>
    <message>
      <source>Skip page %1</source>
      <translation>Skip page %1</translation>
    </message>
    <message>
      <source>Skip pages %1 to %2</source>
      <translation>Skip pages %1 to %2</translation>
    </message>
    <message>
      <source>Play without that part</source>
      <translation>Play without that part</translation>
    </message>
    <message>
      <source>Open without those parts</source>
      <translation>Open without those parts</translation>
    </message>
  </context>
  <context>
    <name>SearchField</name>
    <message>
      <source>Search the library</source>
      <comment>inside the empty search field</comment>
      <translation>Search the library</translation>
    </message>
    <message>
      <source>Search the library</source>
      <comment>the search field's name</comment>
      <translation>Search the library</translation>
    </message>
    <message>
      <source>Clear the search</source>
      <comment>the cross in the search field</comment>
      <translation>Clear the search</translation>
    </message>
  </context>
  <context>
    <name>SearchScreen</name>
    <message>
      <source>Search the library</source>
      <translation>Search the library</translation>
    </message>
    <message>
      <source>Type a word or two. Every page, film and recording is searched.</source>
      <translation>Type a word or two. Every page, film and recording is searched.</translation>
    </message>
    <message>
      <source>These words are not in the library.</source>
      <translation>These words are not in the library.</translation>
    </message>
    <message>
      <source>Try a shorter word, look around from home, or talk to somebody.</source>
      <translation>Try a shorter word, look around from home, or talk to somebody.</translation>
    </message>
    <message>
      <source>See who can help</source>
      <translation>See who can help</translation>
    </message>
    <message>
      <source>Would it help to talk to somebody?</source>
      <translation>Would it help to talk to somebody?</translation>
    </message>
    <message>
      <source>People you can call, text or visit, now and at any time.</source>
      <translation>People you can call, text or visit, now and at any time.</translation>
    </message>
    <message numerus="yes">
      <source>%n more result(s)</source>
      <translation>
        <numerusform>%n more result</numerusform>
        <numerusform>%n more results</numerusform>
      </translation>
    </message>
    <message>
      <source>See the note</source>
      <translation>See the note</translation>
    </message>
    <message>
      <source>You can also leave it.</source>
      <translation>You can also leave it.</translation>
    </message>
    <message>
      <source>Also try</source>
      <translation>Also try</translation>
    </message>
  </context>
  <context>
    <name>SearchViewModel</name>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message>
      <source>Film and sound</source>
      <translation>Film and sound</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>page %1</translation>
    </message>
    <message>
      <source>at %1</source>
      <comment>a time in a film</comment>
      <translation>at %1</translation>
    </message>
    <message numerus="yes">
      <source>%n result(s)</source>
      <comment>found by a search</comment>
      <translation>
        <numerusform>%n result</numerusform>
        <numerusform>%n results</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>and %n with a note</source>
      <comment>results that stand under a note</comment>
      <translation>
        <numerusform>and %n with a note</numerusform>
        <numerusform>and %n with a note</numerusform>
      </translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>results, and results with a note</comment>
      <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
      <source>%n result(s) for the first words</source>
      <comment>found by a search that was cut</comment>
      <translation>
        <numerusform>%n result for the first words</numerusform>
        <numerusform>%n results for the first words</numerusform>
      </translation>
    </message>
    <message>
      <source>Found in parts that mention %1. We show the words after you have seen the note.</source>
      <comment>results that stand under a note</comment>
      <translation>Found in parts that mention %1. We show the words after you have seen the note.</translation>
    </message>
  </context>
  <context>
    <name>SectionCover</name>
    <message>
      <source>%1. %2</source>
      <comment>a part of the library: its number, its title</comment>
      <translation>%1. %2</translation>
    </message>
    <message>
      <source>%1 · %2</source>
      <comment>a part's number, and what is in it</comment>
      <translation>%1 · %2</translation>
    </message>
  </context>
  <context>
    <name>SectionScreen</name>
    <message>
      <source>Start here</source>
      <translation>Start here</translation>
    </message>
  </context>
  <context>
    <name>SectionViewModel</name>
    <message numerus="yes">
      <source>%n minute(s) in all</source>
      <comment>length of a set</comment>
      <translation>
        <numerusform>%n minute in all</numerusform>
        <numerusform>%n minutes in all</numerusform>
      </translation>
    </message>
    <message>
      <source>Part %1 of %2</source>
      <translation>Part %1 of %2</translation>
    </message>
    <message>
      <source>Also known as: %1</source>
      <translation>Also known as: %1</translation>
    </message>
  </context>
  <context>
    <name>Sheet</name>
    <message>
      <source>Close</source>
      <comment>close this sheet and go on</comment>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>ShelfListViewModel</name>
    <message>
      <source>%1 p</source>
      <comment>pages of a document, short</comment>
      <translation>%1 p</translation>
    </message>
    <message>
      <source>Any</source>
      <comment>a filter that leaves everything</comment>
      <translation>Any</translation>
    </message>
    <message>
      <source>Up to 5 minutes or pages</source>
      <comment>a filter by length</comment>
      <translation>Up to 5 minutes or pages</translation>
    </message>
    <message>
      <source>6 to 20 minutes or pages</source>
      <comment>a filter by length</comment>
      <translation>6 to 20 minutes or pages</translation>
    </message>
    <message>
      <source>More than 20 minutes or pages</source>
      <comment>a filter by length</comment>
      <translation>More than 20 minutes or pages</translation>
    </message>
    <message numerus="yes">
      <source>%n item(s)</source>
      <comment>in a list</comment>
      <translation>
        <numerusform>%n item</numerusform>
        <numerusform>%n items</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1 and %n more</source>
      <comment>a topic, and how many besides</comment>
      <translation>
        <numerusform>%1 and %n more</numerusform>
        <numerusform>%1 and %n more</numerusform>
      </translation>
    </message>
    <message>
      <source>English</source>
      <comment>a language</comment>
      <translation>English</translation>
    </message>
  </context>
  <context>
    <name>ShortcutsSheet</name>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Keyboard shortcuts</translation>
    </message>
  </context>
  <context>
    <name>StaffChrome</name>
    <message>
      <source>Side bar</source>
      <comment>the column of places beside every staff screen</comment>
      <translation>Side bar</translation>
    </message>
    <message>
      <source>Esc</source>
      <comment>the Escape key</comment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>Bookmarks</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Recent</translation>
    </message>
    <message>
      <source>Support contacts</source>
      <translation>Support contacts</translation>
    </message>
    <message>
      <source>This library</source>
      <translation>This library</translation>
    </message>
    <message>
      <source>Access</source>
      <comment>the control for text size, colours, language and sound</comment>
      <translation>Access</translation>
    </message>
    <message>
      <source>Shortcuts</source>
      <comment>the list of keys that do things</comment>
      <translation>Shortcuts</translation>
    </message>
    <message>
      <source>Close</source>
      <comment>take this line away</comment>
      <translation>Close</translation>
    </message>
  </context>
  <context>
    <name>Statement</name>
    <message>
      <source>What this says</source>
      <translation>What this says</translation>
    </message>
    <message>
      <source>This is about the program and the documents that come with it. Those who make the program wrote it from tests that they ran themselves. Nobody else has checked it yet.</source>
      <translation>This is about the program and the documents that come with it. Those who make the program wrote it from tests that they ran themselves. Nobody else has checked it yet.</translation>
    </message>
    <message>
      <source>The aim is level AA of the Web Content Accessibility Guidelines 2.2, as EN 301 549 applies them to programs and to screens in public places. We do not claim that all of it is met.</source>
      <translation>The aim is level AA of the Web Content Accessibility Guidelines 2.2, as EN 301 549 applies them to programs and to screens in public places. We do not claim that all of it is met.</translation>
    </message>
    <message>
      <source>What was tested</source>
      <translation>What was tested</translation>
    </message>
    <message>
      <source>Tests walk the screens as a screen reader meets them: what each thing is called, what it is, in which order it is read, and how large it is to touch.</source>
      <translation>Tests walk the screens as a screen reader meets them: what each thing is called, what it is, in which order it is read, and how large it is to touch.</translation>
    </message>
    <message>
      <source>A test program reads and works the screens over AT-SPI, which screen readers use on Linux.</source>
      <translation>A test program reads and works the screens over AT-SPI, which screen readers use on Linux.</translation>
    </message>
    <message>
      <source>Text has a contrast of at least 7 to 1 and lines of at least 3 to 1 in each choice of colours, as calculated from the colours.</source>
      <translation>Text has a contrast of at least 7 to 1 and lines of at least 3 to 1 in each choice of colours, as calculated from the colours.</translation>
    </message>
    <message>
      <source>Text can be made twice as large. Screens were looked at in three sizes, upright as well.</source>
      <translation>Text can be made twice as large. Screens were looked at in three sizes, upright as well.</translation>
    </message>
    <message>
      <source>Every document that has words can be read as text. A tagged document is read in the order that it says itself; the documents that come with the program are tagged.</source>
      <translation>Every document that has words can be read as text. A tagged document is read in the order that it says itself; the documents that come with the program are tagged.</translation>
    </message>
    <message>
      <source>What was not tested</source>
      <translation>What was not tested</translation>
    </message>
    <message>
      <source>Nobody who uses a screen reader, a magnifier, a switch or voice control has tried it yet.</source>
      <translation>Nobody who uses a screen reader, a magnifier, a switch or voice control has tried it yet.</translation>
    </message>
    <message>
      <source>It was not tried on a real touchscreen, or on a stand in a real centre.</source>
      <translation>It was not tried on a real touchscreen, or on a stand in a real centre.</translation>
    </message>
    <message>
      <source>It was not tried with Orca, NVDA, Narrator or VoiceOver themselves.</source>
      <translation>It was not tried with Orca, NVDA, Narrator or VoiceOver themselves.</translation>
    </message>
    <message>
      <source>It was tested on Debian 12 alone, not on Windows or macOS.</source>
      <translation>It was tested on Debian 12 alone, not on Windows or macOS.</translation>
    </message>
    <message>
      <source>Translations have not been checked by people who speak those languages from birth.</source>
      <translation>Translations have not been checked by people who speak those languages from birth.</translation>
    </message>
    <message>
      <source>What does not work yet</source>
      <translation>What does not work yet</translation>
    </message>
    <message>
      <source>The program does not speak. Whoever cannot see the screen needs a screen reader on the machine.</source>
      <translation>The program does not speak. Whoever cannot see the screen needs a screen reader on the machine.</translation>
    </message>
    <message>
      <source>There is no keyboard on the screen, so searching needs a real one.</source>
      <translation>There is no keyboard on the screen, so searching needs a real one.</translation>
    </message>
    <message>
      <source>Films have captions, but no audio description and no sign language.</source>
      <translation>Films have captions, but no audio description and no sign language.</translation>
    </message>
    <message>
      <source>Where a document does not say its reading order, the order and the headings are guessed. The screen says so before it is read.</source>
      <translation>Where a document does not say its reading order, the order and the headings are guessed. The screen says so before it is read.</translation>
    </message>
    <message>
      <source>A document that is a scan has no words to read as text. The screen says so, and shows its pages.</source>
      <translation>A document that is a scan has no words to read as text. The screen says so, and shows its pages.</translation>
    </message>
    <message>
      <source>In documents written from right to left, spaces and stops beside numbers may be out of place.</source>
      <translation>In documents written from right to left, spaces and stops beside numbers may be out of place.</translation>
    </message>
    <message>
      <source>If something is in your way</source>
      <translation>If something is in your way</translation>
    </message>
    <message>
      <source>Please tell a member of staff here. They can read things with you.</source>
      <translation>Please tell a member of staff here. They can read things with you.</translation>
    </message>
  </context>
  <context>
    <name>SupportScreen</name>
    <message>
      <source>the questions</source>
      <translation>the questions</translation>
    </message>
    <message>
      <source>who can help</source>
      <translation>who can help</translation>
    </message>
    <message>
      <source>Take it on my phone</source>
      <translation>Take it on my phone</translation>
    </message>
    <message>
      <source>Read the library too</source>
      <translation>Read the library too</translation>
    </message>
    <message>
      <source>Support for me or my child</source>
      <translation>Support for me or my child</translation>
    </message>
    <message>
      <source>Answer one, both or neither.</source>
      <translation>Answer one, both or neither.</translation>
    </message>
    <message>
      <source>Who is it about?</source>
      <translation>Who is it about?</translation>
    </message>
    <message>
      <source>What can you do safely?</source>
      <translation>What can you do safely?</translation>
    </message>
  </context>
  <context>
    <name>SupportViewModel</name>
    <message>
      <source>Me, and I’m under 19</source>
      <translation>Me, and I’m under 19</translation>
    </message>
    <message>
      <source>Me</source>
      <translation>Me</translation>
    </message>
    <message>
      <source>A child</source>
      <translation>A child</translation>
    </message>
    <message>
      <source>Someone I work with</source>
      <translation>Someone I work with</translation>
    </message>
    <message>
      <source>Talk</source>
      <translation>Talk</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Look online</source>
      <translation>Look online</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Sign</translation>
    </message>
    <message>
      <source>I can’t speak</source>
      <translation>I can’t speak</translation>
    </message>
    <message>
      <source>Closed now. %1</source>
      <translation>Closed now. %1</translation>
    </message>
    <message>
      <source>Until it opens: %1</source>
      <translation>Until it opens: %1</translation>
    </message>
    <message>
      <source>Closed now</source>
      <translation>Closed now</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Any time</translation>
    </message>
    <message>
      <source>Online</source>
      <translation>Online</translation>
    </message>
    <message>
      <source>by text</source>
      <translation>by text</translation>
    </message>
    <message>
      <source>online</source>
      <translation>online</translation>
    </message>
    <message>
      <source>in British Sign Language</source>
      <translation>in British Sign Language</translation>
    </message>
    <message>
      <source>through Relay UK</source>
      <translation>through Relay UK</translation>
    </message>
    <message>
      <source>Call %1</source>
      <translation>Call %1</translation>
    </message>
    <message>
      <source>Text %1</source>
      <translation>Text %1</translation>
    </message>
    <message>
      <source>Online: %1</source>
      <translation>Online: %1</translation>
    </message>
    <message>
      <source>British Sign Language: %1</source>
      <translation>British Sign Language: %1</translation>
    </message>
    <message>
      <source>Relay UK: %1</source>
      <translation>Relay UK: %1</translation>
    </message>
  </context>
  <context>
    <name>TableRow</name>
    <message>
      <source>%1: %2</source>
      <comment>the header of a cell, and the cell</comment>
      <translation>%1: %2</translation>
    </message>
  </context>
  <context>
    <name>TakeAway</name>
    <message>
      <source>Code for a phone's camera. It leads to the address beside it.</source>
      <translation>Code for a phone's camera. It leads to the address beside it.</translation>
    </message>
    <message>
      <source>Point a phone's camera at the code, or write the address down.</source>
      <translation>Point a phone's camera at the code, or write the address down.</translation>
    </message>
    <message>
      <source>This will be in your phone's history. The code goes away by itself after half a minute.</source>
      <translation>This will be in your phone's history. The code goes away by itself after half a minute.</translation>
    </message>
  </context>
  <context>
    <name>TextFigure</name>
    <message>
      <source>Picture: %1</source>
      <translation>Picture: %1</translation>
    </message>
    <message>
      <source>A picture without a description</source>
      <translation>A picture without a description</translation>
    </message>
  </context>
  <context>
    <name>Toggle</name>
    <message>
      <source>On</source>
      <comment>a setting is switched on</comment>
      <translation>On</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>a setting is switched off</comment>
      <translation>Off</translation>
    </message>
  </context>
  <context>
    <name>VeilScreen</name>
    <message>
      <source>Carry on</source>
      <translation>Carry on</translation>
    </message>
    <message>
      <source>Start fresh</source>
      <translation>Start fresh</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Home: all items</source>
      <translation>Home: all items</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>Bookmarks</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Recent</translation>
    </message>
    <message>
      <source>Support contacts</source>
      <translation>Support contacts</translation>
    </message>
    <message>
      <source>This library</source>
      <translation>This library</translation>
    </message>
    <message>
      <source>Keyboard shortcuts</source>
      <translation>Keyboard shortcuts</translation>
    </message>
    <message>
      <source>Access: text size, colours, language</source>
      <translation>Access: text size, colours, language</translation>
    </message>
    <message>
      <source>Show covers</source>
      <translation>Show covers</translation>
    </message>
    <message>
      <source>Show the list</source>
      <translation>Show the list</translation>
    </message>
    <message>
      <source>Check that the library is whole</source>
      <translation>Check that the library is whole</translation>
    </message>
  </context>
  <context>
    <name>errors</name>
    <message>
      <source>There is no library here yet.</source>
      <translation>There is no library here yet.</translation>
    </message>
    <message>
      <source>Support still works.</source>
      <translation>Support still works.</translation>
    </message>
    <message>
      <source>Please tell a member of staff.</source>
      <translation>Please tell a member of staff.</translation>
    </message>
    <message>
      <source>The library on this computer cannot be opened.</source>
      <translation>The library on this computer cannot be opened.</translation>
    </message>
    <message>
      <source>This library needs a newer version of the program.</source>
      <translation>This library needs a newer version of the program.</translation>
    </message>
    <message>
      <source>This item is not on this computer yet.</source>
      <translation>This item is not on this computer yet.</translation>
    </message>
    <message>
      <source>The rest of the library still works.</source>
      <translation>The rest of the library still works.</translation>
    </message>
    <message>
      <source>Try another item, or tell a member of staff.</source>
      <translation>Try another item, or tell a member of staff.</translation>
    </message>
    <message>
      <source>This item has changed since it was published, so it was not opened.</source>
      <translation>This item has changed since it was published, so it was not opened.</translation>
    </message>
    <message>
      <source>This document cannot be read.</source>
      <translation>This document cannot be read.</translation>
    </message>
    <message>
      <source>Sorry, this page cannot be shown.</source>
      <translation>Sorry, this page cannot be shown.</translation>
    </message>
    <message>
      <source>The other pages still work.</source>
      <translation>The other pages still work.</translation>
    </message>
    <message>
      <source>Go on to the next page, or try this one again.</source>
      <translation>Go on to the next page, or try this one again.</translation>
    </message>
    <message>
      <source>This cannot be played here.</source>
      <translation>This cannot be played here.</translation>
    </message>
    <message>
      <source>Its words are beside it.</source>
      <translation>Its words are beside it.</translation>
    </message>
    <message>
      <source>Read the words, or choose another item.</source>
      <translation>Read the words, or choose another item.</translation>
    </message>
    <message>
      <source>Sorry, something did not work.</source>
      <translation>Sorry, something did not work.</translation>
    </message>
    <message>
      <source>Support still works, and nothing was lost.</source>
      <translation>Support still works, and nothing was lost.</translation>
    </message>
    <message>
      <source>Go back, or try again.</source>
      <translation>Go back, or try again.</translation>
    </message>
  </context>
  <context>
    <name>shortcuts</name>
    <message>
      <source>Everywhere</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>Everywhere</translation>
    </message>
    <message>
      <source>In lists</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>In lists</translation>
    </message>
    <message>
      <source>With an item</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>With an item</translation>
    </message>
    <message>
      <source>Going somewhere</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>Going somewhere</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>This list</translation>
    </message>
    <message>
      <source>Back, or close what is open</source>
      <translation>Back, or close what is open</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Back</translation>
    </message>
    <message>
      <source>Forward again</source>
      <translation>Forward again</translation>
    </message>
    <message>
      <source>The next control</source>
      <translation>The next control</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Search</translation>
    </message>
    <message>
      <source>Find a page, a document or a command</source>
      <translation>Find a page, a document or a command</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Home</translation>
    </message>
    <message>
      <source>Bookmarks</source>
      <translation>Bookmarks</translation>
    </message>
    <message>
      <source>Recent</source>
      <translation>Recent</translation>
    </message>
    <message>
      <source>Support contacts</source>
      <translation>Support contacts</translation>
    </message>
    <message>
      <source>This library</source>
      <translation>This library</translation>
    </message>
    <message>
      <source>The next row</source>
      <translation>The next row</translation>
    </message>
    <message>
      <source>The row before</source>
      <translation>The row before</translation>
    </message>
    <message>
      <source>Ten rows down</source>
      <translation>Ten rows down</translation>
    </message>
    <message>
      <source>Ten rows up</source>
      <translation>Ten rows up</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Open</translation>
    </message>
    <message>
      <source>Remove a bookmark</source>
      <translation>Remove a bookmark</translation>
    </message>
    <message>
      <source>Text view</source>
      <translation>Text view</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>Copy with its reference</translation>
    </message>
    <message>
      <source>Bookmark, or remove it</source>
      <translation>Bookmark, or remove it</translation>
    </message>
    <message>
      <source>Export a copy</source>
      <translation>Export a copy</translation>
    </message>
    <message>
      <source>Where the published one is</source>
      <translation>Where the published one is</translation>
    </message>
    <message>
      <source>In a document</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>In a document</translation>
    </message>
    <message>
      <source>Previous page, next page</source>
      <translation>Previous page, next page</translation>
    </message>
    <message>
      <source>A few lines up, down</source>
      <translation>A few lines up, down</translation>
    </message>
    <message>
      <source>A screen down; with Shift, up</source>
      <translation>A screen down; with Shift, up</translation>
    </message>
    <message>
      <source>First page, last page</source>
      <translation>First page, last page</translation>
    </message>
    <message>
      <source>Larger, smaller, as it was</source>
      <translation>Larger, smaller, as it was</translation>
    </message>
    <message>
      <source>Fit page, fit width</source>
      <translation>Fit page, fit width</translation>
    </message>
    <message>
      <source>Column, one page, two pages</source>
      <translation>Column, one page, two pages</translation>
    </message>
    <message>
      <source>Turn pages</source>
      <translation>Turn pages</translation>
    </message>
    <message>
      <source>Pictures of the pages</source>
      <translation>Pictures of the pages</translation>
    </message>
    <message>
      <source>Find in this document</source>
      <translation>Find in this document</translation>
    </message>
    <message>
      <source>Next match; with Shift, the one before</source>
      <translation>Next match; with Shift, the one before</translation>
    </message>
    <message>
      <source>Go to page</source>
      <translation>Go to page</translation>
    </message>
    <message>
      <source>Where am I</source>
      <translation>Where am I</translation>
    </message>
    <message>
      <source>Copy the words marked, or this page's</source>
      <translation>Copy the words marked, or this page's</translation>
    </message>
    <message>
      <source>Bookmark here, or remove it</source>
      <translation>Bookmark here, or remove it</translation>
    </message>
    <message>
      <source>Back from a jump, and forward again</source>
      <translation>Back from a jump, and forward again</translation>
    </message>
    <message>
      <source>In the text view</source>
      <comment>a heading in the list of keyboard shortcuts</comment>
      <translation>In the text view</translation>
    </message>
    <message>
      <source>The next part</source>
      <translation>The next part</translation>
    </message>
    <message>
      <source>The part before</source>
      <translation>The part before</translation>
    </message>
    <message>
      <source>Copy the part with its reference</source>
      <translation>Copy the part with its reference</translation>
    </message>
    <message>
      <source>Bookmark the part</source>
      <translation>Bookmark the part</translation>
    </message>
    <message>
      <source>See the pages</source>
      <translation>See the pages</translation>
    </message>
  </context>
  <context>
    <name>topics</name>
    <message>
      <source>violence or abuse</source>
      <translation>violence or abuse</translation>
    </message>
    <message>
      <source>sexual violence</source>
      <translation>sexual violence</translation>
    </message>
    <message>
      <source>neglect</source>
      <translation>neglect</translation>
    </message>
    <message>
      <source>domestic abuse</source>
      <translation>domestic abuse</translation>
    </message>
    <message>
      <source>loss and grief</source>
      <translation>loss and grief</translation>
    </message>
    <message>
      <source>suicide</source>
      <translation>suicide</translation>
    </message>
    <message>
      <source>self-harm</source>
      <translation>self-harm</translation>
    </message>
    <message>
      <source>mental ill-health</source>
      <translation>mental ill-health</translation>
    </message>
    <message>
      <source>substance use</source>
      <translation>substance use</translation>
    </message>
    <message>
      <source>discrimination</source>
      <translation>discrimination</translation>
    </message>
    <message>
      <source>poverty</source>
      <translation>poverty</translation>
    </message>
    <message>
      <source>prison and police</source>
      <translation>prison and police</translation>
    </message>
    <message>
      <source>family separation</source>
      <translation>family separation</translation>
    </message>
    <message>
      <source>medical</source>
      <translation>medical</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message numerus="yes">
      <source>%n min</source>
      <comment>length of an item, short</comment>
      <translation>
        <numerusform>%n min</numerusform>
        <numerusform>%n min</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n page(s)</source>
      <comment>length of a document</comment>
      <translation>
        <numerusform>%n page</numerusform>
        <numerusform>%n pages</numerusform>
      </translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Document</source>
      <translation>Document</translation>
    </message>
    <message>
      <source>Film</source>
      <translation>Film</translation>
    </message>
    <message>
      <source>Podcast</source>
      <translation>Podcast</translation>
    </message>
    <message numerus="yes">
      <source>%n page(s) to read</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>%n page to read</numerusform>
        <numerusform>%n pages to read</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n document(s)</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>%n document</numerusform>
        <numerusform>%n documents</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n film(s)</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>%n film</numerusform>
        <numerusform>%n films</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n podcast(s)</source>
      <comment>in a section</comment>
      <translation>
        <numerusform>%n podcast</numerusform>
        <numerusform>%n podcasts</numerusform>
      </translation>
    </message>
    <message>
      <source>, </source>
      <comment>between the parts of a list</comment>
      <translation>, </translation>
    </message>
    <message>
      <source>In English</source>
      <comment>of an item</comment>
      <translation>In English</translation>
    </message>
    <message>
      <source>In Arabic</source>
      <comment>of an item</comment>
      <translation>In Arabic</translation>
    </message>
    <message>
      <source>In Urdu</source>
      <comment>of an item</comment>
      <translation>In Urdu</translation>
    </message>
    <message>
      <source>In %1</source>
      <comment>a language, in its own name</comment>
      <translation>In %1</translation>
    </message>
    <message>
      <source>For people who work with children</source>
      <translation>For people who work with children</translation>
    </message>
    <message>
      <source>For everyone</source>
      <translation>For everyone</translation>
    </message>
    <message>
      <source>For young people</source>
      <translation>For young people</translation>
    </message>
    <message>
      <source>throughout</source>
      <comment>where in an item something comes up</comment>
      <translation>throughout</translation>
    </message>
    <message>
      <source>page %1</source>
      <translation>page %1</translation>
    </message>
    <message>
      <source>pages %1 to %2</source>
      <translation>pages %1 to %2</translation>
    </message>
    <message>
      <source>%1 to %2</source>
      <comment>times in a film</comment>
      <translation>%1 to %2</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <comment>topics, then where they come up</comment>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>dddd d MMMM</source>
      <comment>a date on the cover, in Qt's letters</comment>
      <translation>dddd d MMMM</translation>
    </message>
  </context>
</TS>
