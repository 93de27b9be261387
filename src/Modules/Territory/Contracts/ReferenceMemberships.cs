namespace Mitoyen.Territory.Contracts;

/// <summary>Which memberships of the reference territory are loaded.</summary>
public enum ReferenceMemberships
{
    /// <summary>As they were: the merger of 1 January 2013 took place.</summary>
    AsTheyWere,

    /// <summary>The demonstration plays that the merger has not happened: the authorities that it dissolved keep their communes without end. Imports leave these memberships alone.</summary>
    WithoutTheMergerOf2013,
}
