namespace Mitoyen.Sites.DecidePlacements;

/// <summary>The page of proposals: one line each, one button pressed, for one line or for all that are ticked.</summary>
sealed class DecisionForm
{
    public const string Accept = "accepter";
    public const string Pin = "epingler";
    public const string Trust = "confiance";
    public const string Refuse = "refuser";

    /// <summary>Accepts whatever is ticked.</summary>
    public const string Together = "ensemble";

    /// <summary>The answer, a vertical bar, the number of the line.</summary>
    public string? Action { get; set; }
    public List<DecisionLine> Lines { get; set => field = value ?? []; } = [];

    public string Answer => (Action ?? "").Split('|')[0];

    public int Pressed => int.TryParse((Action ?? "").Split('|')[^1], out var i) && i >= 0 && i < Lines.Count ? i : -1;

    /// <summary>The lines that the pressed button is for.</summary>
    public IReadOnlyList<DecisionLine> Decided => Answer == Together ? Lines.FindAll(l => l.Ticked) : Pressed < 0 ? [] : [Lines[Pressed]];

    /// <summary>The number of a placement's line; a new line when it has none.</summary>
    /// <param name="ticked">Of a line that was not posted.</param>
    public int LineOf(string placement, string version, bool ticked)
    {
        var i = Lines.FindIndex(l => l.Placement == placement);
        if (i >= 0) return i;
        Lines.Add(new() { Placement = placement, Version = version, Ticked = ticked });
        return Lines.Count - 1;
    }
}

sealed class DecisionLine
{
    public string? Placement { get; set; }
    public string? Version { get; set; }
    public string? Reason { get; set; }
    public string? Category { get; set; }
    public string? EndOn { get; set; }
    public bool Ticked { get; set; }
}
