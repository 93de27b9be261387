namespace Mitoyen.People.Domain;

/// <summary>Names a browser as its owner would: « Firefox sur Windows ». Only for recognition, never for a decision.</summary>
static class DeviceName
{
    static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg", "Edge"), ("OPR/", "Opera"), ("SamsungBrowser", "Samsung Internet"), ("Firefox", "Firefox"), ("FxiOS", "Firefox"), ("CriOS", "Chrome"), ("Chrome", "Chrome"), ("Safari", "Safari"),
    ];

    static readonly (string Mark, string Name)[] Systems =
    [
        ("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "Mac"), ("CrOS", "Chromebook"), ("Linux", "Linux"),
    ];

    public static string From(string? userAgent)
    {
        var browser = Browsers.FirstOrDefault(b => userAgent?.Contains(b.Mark, StringComparison.Ordinal) == true).Name ?? "Navigateur";
        var system = Systems.FirstOrDefault(s => userAgent?.Contains(s.Mark, StringComparison.Ordinal) == true).Name ?? "un autre appareil";
        return $"{browser} sur {system}";
    }
}
