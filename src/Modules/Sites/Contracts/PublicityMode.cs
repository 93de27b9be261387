namespace Mitoyen.Sites.Contracts;

/// <summary>The three ways of CGCT L2131-1, IV, by which a commune makes public its acts that concern everybody (ordonnance 2021-1310).</summary>
public enum PublicityMode
{
    /// <summary>Posted at the town hall (1° of IV).</summary>
    Posting,

    /// <summary>On paper, kept at the town hall for everybody, at all times and free of charge (2° of IV).</summary>
    Paper,

    /// <summary>As a PDF on the commune's own site, whole and for two months at least (3° of IV, R2131-1).</summary>
    Electronic,
}
