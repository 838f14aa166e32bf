namespace DtiExtract.Mining.Figures;

/// <summary>A set of cues, as bits.</summary>
internal readonly record struct CueSet(ulong Bits)
{
    /// <summary>All lists of nouns that name things counted.</summary>
    public static readonly CueSet Units = Of(
        Cue.UnitPeople, Cue.UnitHouseholds, Cue.UnitDossiers, Cue.UnitServices, Cue.UnitDocuments, Cue.UnitPlaces, Cue.UnitOrganisations,
        Cue.UnitDevices, Cue.UnitAccounts, Cue.UnitEvents, Cue.UnitPublications, Cue.UnitCriteria, Cue.UnitTasks, Cue.UnitThings, Cue.UnitAmounts);

    /// <summary>Every cue.</summary>
    public static readonly CueSet All = new(ulong.MaxValue);

    /// <summary>The set of these cues.</summary>
    public static CueSet Of(params ReadOnlySpan<Cue> cues)
    {
        ulong bits = 0;
        foreach (Cue cue in cues)
        {
            bits |= 1UL << (int)cue;
        }

        return new CueSet(bits);
    }

    /// <summary>The cues in either set.</summary>
    public static CueSet operator |(CueSet left, CueSet right) => new(left.Bits | right.Bits);

    /// <summary>The cues in both sets.</summary>
    public static CueSet operator &(CueSet left, CueSet right) => new(left.Bits & right.Bits);

    /// <summary>Whether the sets share a cue.</summary>
    public bool Meets(CueSet other) => (Bits & other.Bits) != 0;

    /// <summary>Whether <paramref name="cue"/> is in the set.</summary>
    public bool Has(Cue cue) => (Bits & (1UL << (int)cue)) != 0;
}
