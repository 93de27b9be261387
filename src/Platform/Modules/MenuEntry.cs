using Mitoyen.Platform.Access;

namespace Mitoyen.Platform.Modules;

/// <summary>An entry of the main menu, shown to whoever has the permission.</summary>
/// <param name="Order">Lower comes first; modules leave gaps of ten.</param>
/// <param name="Group">Entries of one group stand under one button where there is room for a bar, at the place of the first; null for an entry of its own.</param>
/// <param name="Also">The address of other pages that belong to it; null: those under its own alone.</param>
public sealed record MenuEntry(string Label, string Url, Permission Permission, int Order, string? Group = null, string? Also = null);
