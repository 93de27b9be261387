using Mitoyen.Platform.Access;

namespace Mitoyen.Platform.Modules;

/// <summary>An entry of the main menu, shown to whoever has the permission.</summary>
/// <param name="Order">Lower comes first; modules leave gaps of ten.</param>
public sealed record MenuEntry(string Label, string Url, Permission Permission, int Order);
