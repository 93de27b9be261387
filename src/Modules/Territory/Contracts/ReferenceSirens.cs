namespace Mitoyen.Territory.Contracts;

/// <summary>The two authorities of the reference territory that share an officer in the demonstration.</summary>
public static class ReferenceSirens
{
    /// <summary>CC de la Région de Bapaume, 26 communes.</summary>
    public const string Bapaume = "246200786";

    /// <summary>CC du canton de Bertincourt, 18 communes.</summary>
    public const string Bertincourt = "246200737";
}
