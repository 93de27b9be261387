namespace Mitoyen.Councils.Domain;

/// <summary>What became of a watched subject on a point of an agenda.</summary>
enum MatchState
{
    /// <summary>No watched word was found.</summary>
    None,
    /// <summary>The machine found watched words; nobody has said yet whether it is right.</summary>
    Proposed,
    /// <summary>A person says that the point is about the subject.</summary>
    Kept,
    /// <summary>A person says that it is not.</summary>
    SetAside,
}
