using Mitoyen.Kernel;

namespace Mitoyen.Procedures.Contracts;

/// <summary>A few sheets of our own making, marked as such on their pages, for a demonstration without an official archive.</summary>
public interface IProcedureSamples
{
    /// <summary>Does nothing where sheets are known already.</summary>
    Task LoadAsync(CancellationToken cancel = default);

    /// <summary>What a commune adds to a sheet for individuals, on its own site. Nothing happens where the sheet is unknown.</summary>
    Task CompleteAsync(CommuneId commune, string code, string text, CancellationToken cancel = default);
}
