namespace Mitoyen.Sites.Domain.Acts;

/// <summary>Why acts are published as they are.</summary>
enum PublicityReason
{
    /// <summary>The council chose.</summary>
    Chosen,

    /// <summary>It could and did not: electronic by default (CGCT L2131-1, IV, last paragraph).</summary>
    NothingChosen,

    /// <summary>3,500 inhabitants or more: electronic only (CGCT L2131-1, III).</summary>
    Size,

    /// <summary>A communauté: electronic only (CGCT L5211-3).</summary>
    Kind,
}
