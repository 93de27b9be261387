using Mitoyen.Kernel;

namespace Mitoyen.Councils.SeeMeeting;

/// <summary>Calling the officer, or the officer's answer.</summary>
sealed class CallForm
{
    public const string Call = "appeler";
    public const string Accept = "venir";
    public const string Decline = "refuser";

    public string? Action { get; set; }
    public string? Why { get; set; }
    public string? Officer { get; set; }

    public IEnumerable<Problem> Check()
    {
        if (Action is not (Call or Accept or Decline)) yield return new("", "Choisissez une action.");
        if (Action == Decline && string.IsNullOrWhiteSpace(Why)) yield return new(nameof(Why), "Dites pourquoi, pour que la mairie puisse s’organiser.");
        if (Why?.Length > 500) yield return new(nameof(Why), "500 caractères au plus.");
    }
}
