using System.Globalization;

namespace Mitoyen.Visits.PlanWeek;

/// <summary>Plan, confirm what is shown, or take back the last move.</summary>
sealed class PlanForm
{
    public const string Plan = "preparer", Confirm = "confirmer", Undo = "annuler";

    public string? Action { get; set; }
    public string? Version { get; set; }

    /// <summary>What was on the page, one visit a line: compared when somebody else was faster.</summary>
    public string? Shown { get; set; }

    public int? ReadVersion => int.TryParse(Version, CultureInfo.InvariantCulture, out var version) ? version : null;
}
