namespace Mitoyen.Councils.Domain;

/// <summary>What begins to apply when the amount before tax reaches a threshold of public procurement.</summary>
enum ThresholdRule
{
    /// <summary>From here on, publicity and competition are required; below, the buyer may choose freely (and well).</summary>
    Publicity,
    /// <summary>From here on, documents and exchanges go by electronic means, on the buyer's profile.</summary>
    ElectronicMeans,
    /// <summary>From here on, a formal procedure under the European thresholds.</summary>
    FormalProcedure,
}
