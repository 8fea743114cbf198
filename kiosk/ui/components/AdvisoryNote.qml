pragma ComponentBehavior: Bound

import kiosk.ui.theme

// What an item brings up, beside the item: words with an icon, never a colour alone.
Fact {
    iconName: "info"
    role: Theme.staff ? "row" : "note"
    strong: true
}
