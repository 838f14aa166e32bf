namespace DtiExtract.Corpus.Generating;

/// <summary>Makes the bases of a unit: its people, households, staff, dossiers and so on, in proportions as they occur.</summary>
/// <param name="place">The unit.</param>
/// <param name="part">The part of a year that is reported.</param>
/// <param name="dice">Chance.</param>
internal sealed class BaseMaker(Place place, decimal part, Dice dice)
{
    private const int DistrictStaff = 90;
    private readonly Dictionary<string, decimal> _bases = new(StringComparer.Ordinal);

    /// <summary>Bases that count what happened, not what there is; they grow with the period.</summary>
    public static IReadOnlySet<string> Flows { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "docs-out", "docs-in", "work-files", "dossiers", "dossiers-full", "dossiers-partial", "resolved", "fee-dossiers", "survey", "reports-due", "sessions", "meetings", "feedback", "handled", "visits",
    };

    /// <summary>Bases that grow with the number of people, all alike, so that none outgrows one that it is part of.</summary>
    public static IReadOnlySet<string> People { get; } = new HashSet<string>(StringComparer.Ordinal)
    {
        "population", "people14", "people15", "adults", "working", "households", "registered", "activated", "mobile", "phones", "fixed-users",
    };

    /// <summary>How many communes the unit has below it; 1 for a commune.</summary>
    public decimal Communes { get; private set; } = 1;

    /// <summary>Makes all bases.</summary>
    public Dictionary<string, decimal> Make()
    {
        Communes = place.Level switch { "district" => dice.Between(8, 24), "province" => place.Reformed ? dice.Between(80, 160) : dice.Between(110, 220), _ => 1 };
        AddPeople();
        AddOffice();
        AddDossiers();
        AddEconomy();
        return _bases;
    }

    private void AddPeople()
    {
        decimal size = (dice.Between(1500, 15000) + dice.Between(1500, 15000)) / 2 * (place.Reformed ? 3 : 1);
        decimal population = Add("population", size * Communes);
        decimal people14 = Add("people14", population * dice.Between(0.76m, 0.80m));
        Add("people15", people14 * 0.978m);
        decimal adults = Add("adults", population * dice.Between(0.70m, 0.74m));
        Add("working", population * dice.Between(0.55m, 0.62m));
        decimal households = Add("households", population / dice.Between(3.5m, 4.1m));
        Add("poor", households * dice.Between(0.02m, 0.12m));
        Add("villages", dice.Between(4, 15) * Communes * (place.Reformed ? 2 : 1));
        decimal mobile = Add("mobile", adults * dice.Between(1.05m, 1.2m));
        Add("phones", mobile * dice.Between(0.58m, 0.82m));
        Add("fixed-users", households * dice.Between(0.6m, 0.9m));
        Add("beneficiaries", population * dice.Between(0.015m, 0.04m));
        decimal registered = Add("registered", people14 * dice.Between(0.85m, 0.98m));
        Add("activated", registered * dice.Between(0.7m, 0.98m));
        Add("visits", population * part * dice.Between(0.3m, 1.2m));
        Add("schools", dice.Between(2, 5) * Communes);
    }

    private void AddOffice()
    {
        Add("communes", Communes);
        decimal own = place.Level == "commune" ? 0 : DistrictStaff * (place.Level == "district" ? 1 : 20);
        decimal staff = Add("staff", own + (Communes * (place.Reformed ? dice.Between(40, 70) : dice.Between(15, 25))));
        Add("computers", staff + (dice.Between(0, 6) * Communes));
        Add("members", _bases["villages"] * dice.Between(5, 7));
        Add("systems", dice.Between(2, 6));
        Add("fields", dice.Between(8, 14));
        Add("posts", dice.Between(1, 2) * Communes);
        Add("docs-out", dice.Between(500, 2400) * part * Growth);
        Add("docs-in", dice.Between(1800, 7000) * part * Growth);
        Add("work-files", dice.Between(300, 2600) * part * Growth);
        Add("archive-files", dice.Between(120, 480) * Growth);
        Add("reports-due", dice.Between(30, 110) * part);
        Add("sessions", 2 + (dice.Between(20, 60) * part));
        Add("meetings", 1 + (dice.Between(3, 8) * part));
        Add("tasks", dice.Between(12, 34));
    }

    private void AddDossiers()
    {
        decimal dossiers = Math.Round(dice.Between(400, 6000) * part * Communes * (place.Reformed ? 2 : 1));
        decimal full = Math.Round(dossiers * dice.Between(0.35m, 0.75m));
        _bases["dossiers"] = dossiers;
        _bases["dossiers-full"] = full;
        _bases["dossiers-partial"] = dossiers - full;
        Add("resolved", dossiers * dice.Between(0.95m, 1m));
        Add("fee-dossiers", dossiers * dice.Between(0.15m, 0.5m));
        Add("survey", 20 + (dossiers * dice.Between(0.03m, 0.15m)));
        decimal feedback = Add("feedback", 3 + (dice.Between(4, 60) * part * Growth));
        Add("handled", dice.Chance(0.6) ? feedback : feedback * dice.Between(0.75m, 0.98m));
        decimal procedures = Add("procedures", dice.Between(150, 360));
        Add("fee-procedures", Math.Min(procedures, dice.Between(8, 32)));
        Add("linked", dice.Between(2, 6));
    }

    private void AddEconomy()
    {
        decimal businesses = Add("businesses", (dice.Between(5, 60) + (place.Reformed ? 40 : 0)) * Communes);
        Add("smes", businesses * dice.Between(0.85m, 0.97m));
        Add("traders", dice.Between(30, 260) * Communes);
        Add("products", dice.Between(1, 8) * Communes);
    }

    private decimal Growth => place.Level == "commune" ? 1 : Math.Max(2, Communes / 4);

    private decimal Add(string name, decimal value) => _bases[name] = Math.Max(1, Math.Round(value));
}
