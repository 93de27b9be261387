namespace Mitoyen.Agreements.Contracts;

/// <summary>How many people a problem stops or touches.</summary>
public enum Impact { OnePerson, OneService, WholeCommune }

/// <summary>How long it can wait.</summary>
public enum Urgency { CanWait, ThisWeek, Today }

/// <summary>Class of a request; the first is served first among requests of one kind.</summary>
public enum PriorityClass { Critical, High, Normal, Low }

/// <summary>Impact × urgency → class (as in ITIL and GLPI); a clause that the agreement may change.</summary>
public sealed record PriorityMatrix(IReadOnlyDictionary<(Impact Impact, Urgency Urgency), PriorityClass> Cells)
{
    public static readonly PriorityMatrix Default = new(
        (from impact in Enum.GetValues<Impact>()
         from urgency in Enum.GetValues<Urgency>()
         select (impact, urgency)).ToDictionary(c => c, c => (PriorityClass)Math.Clamp(4 - (int)c.impact - (int)c.urgency, 0, 3)));

    public PriorityClass ClassOf(Impact impact, Urgency urgency) => Cells[(impact, urgency)];
}
