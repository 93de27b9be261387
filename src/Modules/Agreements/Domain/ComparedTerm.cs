namespace Mitoyen.Agreements.Domain;

/// <summary>A term before and after an amendment, as read; the same twice when it stays.</summary>
sealed record ComparedTerm(string Name, string Before, string After)
{
    public bool Stays => Before == After;
}
