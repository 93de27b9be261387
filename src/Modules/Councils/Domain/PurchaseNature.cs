namespace Mitoyen.Councils.Domain;

/// <summary>What a purchase is of: the law has other thresholds for works.</summary>
enum PurchaseNature { SuppliesAndServices, Works }
