namespace Mitoyen.Platform.Design;

/// <summary>The form of the style guide, shaped as every form is.</summary>
public sealed class SampleForm
{
    public string? Title { get; set; }
    public string? Email { get; set; }
    public string? Note { get; set; }
    public string? Article { get; set; }
    public string? Commune { get; set; }
    public string? Urgency { get; set; }
    public List<string> Kinds { get; set => field = value ?? []; } = [];
    public bool Agreed { get; set; }
    public string? Duration { get; set; }
    public string? Share { get; set; }
    public string? Day { get; set; }
    public string? Time { get; set; }
    public string? Password { get; set; }
    public string? File { get; set; }
    public string? Version { get; set; }
    public string? Action { get; set; }
    public List<SampleLine> Lines { get; set => field = value ?? []; } = [];
}

public sealed class SampleLine
{
    public string? Share { get; set; }
}
