using Mitoyen.Kernel;
using Mitoyen.Platform.Design;
using Mitoyen.Sites.Domain.Items;

namespace Mitoyen.Sites.ArrangePlacement;

/// <summary>How a site shows an item of others.</summary>
sealed class ArrangeForm
{
    public const string Refuse = "refuser";

    public string? Action { get; set; }
    public string? Version { get; set; }
    public bool Pinned { get; set; }
    public bool Hidden { get; set; }
    public string? Category { get; set; }
    public string? EndOn { get; set; }
    public string? Reason { get; set; }

    public int? ShownVersion => int.TryParse(Version, out var version) ? version : null;

    public static ArrangeForm From(Placement placement) => new()
    {
        Version = FormReading.Version(placement), Pinned = placement.Pinned, Hidden = placement.Hidden, Category = placement.LocalCategory, EndOn = placement.EndOn is { } end ? FormReading.Iso(end) : null, Reason = placement.Reason,
    };

    public (string Category, DateOnly? EndOn) Read(out IReadOnlyList<Problem> problems)
    {
        var reading = new FormReading();
        var read = (reading.OptionalText(Category, nameof(Category), 60), reading.DayOrNone(EndOn, nameof(EndOn)));
        problems = reading.Problems;
        return read;
    }
}
