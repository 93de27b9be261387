using Mitoyen.Platform;
using Mitoyen.Platform.Data;
using Mitoyen.Sites.Contracts;

namespace Mitoyen.Sites.Resident;

static class AlertWords
{
    public static string Of(AlertFacts facts, LocalClock clock) =>
        facts.Cancelled ? "Alerte levée" : $"{Severity(facts.Severity)}, depuis le {French.DateTime(clock.ToLocal(facts.EffectiveAt))}{(facts.ExpiresAt is { } end ? $", jusqu’au {French.DateTime(clock.ToLocal(end))}" : "")}";

    static string Severity(AlertSeverity severity) => severity switch
    {
        AlertSeverity.Extreme => "Danger extrême",
        AlertSeverity.Severe => "Danger grave",
        AlertSeverity.Moderate => "Gêne importante",
        AlertSeverity.Minor => "Gêne légère",
        _ => "Information",
    };
}
