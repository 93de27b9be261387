namespace Mitoyen.Platform.Design;

/// <summary>The drawings of <see cref="Icon"/>: lines on a square of 24, drawn for this project.</summary>
static class IconShapes
{
    public static readonly Dictionary<string, string> All = new()
    {
        ["alert"] = "M12 4 2.8 20h18.4zM12 10v4.5M12 17.4v.2",
        ["info"] = "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 11v5.5M12 7.6v.2",
        ["check"] = "M4.5 12.5l5 5L19.5 7",
        ["cross"] = "M6 6l12 12M18 6L6 18",
        ["plus"] = "M12 5v14M5 12h14",
        ["minus"] = "M5 12h14",
        ["search"] = "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13M15.3 15.3L20.5 20.5",
        ["menu"] = "M4 7h16M4 12h16M4 17h16",
        ["person"] = "M12 4a4 4 0 1 0 0 8a4 4 0 0 0 0-8M4.5 20c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5",
        ["clock"] = "M12 3a9 9 0 1 0 0 18a9 9 0 0 0 0-18M12 7v5l3.5 2",
        ["timer"] = "M12 6a7.5 7.5 0 1 0 0 15a7.5 7.5 0 0 0 0-15M12 10v3.5M9.5 2.5h5M12 2.5v3.5",
        ["play"] = "M8 5v14l11-7z",
        ["stop"] = "M6.5 6.5h11v11h-11z",
        ["left"] = "M14.5 5.5L8 12l6.5 6.5",
        ["right"] = "M9.5 5.5L16 12l-6.5 6.5",
        ["up"] = "M5.5 14.5L12 8l6.5 6.5",
        ["down"] = "M5.5 9.5L12 16l6.5-6.5",
        ["copy"] = "M9 9h11v11H9zM15 9V4H4v11h5",
        ["download"] = "M12 4v11M7.5 11l4.5 4.5L16.5 11M4.5 20h15",
        ["upload"] = "M12 16V5M7.5 9.5L12 5l4.5 4.5M4.5 20h15",
        ["edit"] = "M4.5 19.5l1-4.5L16 4.5l3.5 3.5L9 18.5zM13.5 7l3.5 3.5",
        ["trash"] = "M5 7h14M9.5 7V4.5h5V7M7 7l1 13h8l1-13M10.5 11v5M13.5 11v5",
        ["mail"] = "M3.5 5.5h17v13h-17zM3.5 6.5l8.5 7l8.5-7",
        ["lock"] = "M5.5 11h13v9.5h-13zM8 11V8a4 4 0 0 1 8 0v3",
        ["calendar"] = "M4 6h16v14.5H4zM4 10.5h16M8 3.5V7M16 3.5V7",
        ["scale"] = "M12 4v16M7 20h10M5 7h14M5 7l-2.5 6.5h5zM19 7l-2.5 6.5h5z",
        ["wall"] = "M3 5h18v14H3zM3 9.7h18M3 14.3h18M9 5v4.7M15 5v4.7M6 9.7v4.6M12 9.7v4.6M18 9.7v4.6M9 14.3V19M15 14.3V19",
        ["list"] = "M8.5 6.5h11M8.5 12h11M8.5 17.5h11M4.5 6.5h.2M4.5 12h.2M4.5 17.5h.2",
        ["gear"] = "M12 8.5a3.5 3.5 0 1 0 0 7a3.5 3.5 0 0 0 0-7M12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2.2 2.2M16.2 16.2l2.2 2.2M5.6 18.4l2.2-2.2M16.2 7.8l2.2-2.2",
        ["pin"] = "M12 21c-4.5-5-6.5-8-6.5-11a6.5 6.5 0 0 1 13 0c0 3-2 6-6.5 11zM12 7.5a2.5 2.5 0 1 0 0 5a2.5 2.5 0 0 0 0-5",
        ["external"] = "M14 4h6v6M20 4l-9 9M17 14v6H4V7h6",
    };
}
