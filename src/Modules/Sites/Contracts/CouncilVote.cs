namespace Mitoyen.Sites.Contracts;

/// <summary>How a council voted on a deliberation, in the terms of SCDL « délibérations » 2.1.</summary>
/// <param name="InOffice">Members in office.</param>
/// <param name="Voters">Who could vote at the sitting, those who gave a proxy included.</param>
public sealed record CouncilVote(int InOffice, int Voters, int For, int Against, int Abstentions);

/// <summary>That the prefecture received an act (CGCT L2131-1): noted here, sent by the channel of the State.</summary>
/// <param name="Number">Given by @CTES at reception; null: not told.</param>
public sealed record StateReceipt(DateOnly On, string? Number);
