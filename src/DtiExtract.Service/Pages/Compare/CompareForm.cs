namespace DtiExtract.Service.Pages.Compare;

/// <summary>The screens of comparison, which differ in what can be chosen.</summary>
internal enum CompareForm
{
    /// <summary>Units by indicators.</summary>
    Matrix,

    /// <summary>An indicator over time.</summary>
    Series,

    /// <summary>Units by one indicator.</summary>
    Ranking,

    /// <summary>Who has not reported.</summary>
    Missing,
}
