namespace Mitoyen.Agreements.Terms;

/// <summary>A form that holds shares and terms: the draft and the amendment.</summary>
interface IHasTerms
{
    List<PeriodLine> Periods { get; }
    TermsForm Terms { get; }
}
