namespace Mitoyen.Arbitration.Domain;

/// <summary>The request that comes next, and by which rule.</summary>
readonly record struct Choice(WaitingRequest Request, ChoiceLevel Level)
{
    public PrincipalAccount Principal => Request.Principal;
    public KindAccount Kind => Request.Kind;
}
