using DtiExtract.Mining.Language;

namespace DtiExtract.Mining.Criteria.Rules;

/// <summary>Which phrases stand around a figure, and how far each is at the nearest.</summary>
/// <param name="rules">The rules whose phrases are looked for.</param>
internal sealed class Evidence(MappingRules rules)
{
    private readonly double[] _distance = new double[rules.Phrases.Length];
    private readonly double[] _strength = new double[rules.Phrases.Length];
    private readonly List<int> _found = [];
    private readonly List<int> _following = [];
    private readonly List<IndexedWord> _words = [];
    private readonly List<PhraseHit> _hits = [];
    private readonly Zone _lead = new();
    private readonly Zone _requirement = new();
    private readonly Zone _headings = new();

    /// <summary>The phrases found, each once.</summary>
    public IReadOnlyList<int> Found => _found;

    /// <summary>The phrases that begin right behind the figure: for a percentage, what it is a share of.</summary>
    public IReadOnlyList<int> Following => _following;

    /// <summary>How many of the figure's own words belong to no phrase.</summary>
    public int Unexplained { get; private set; }

    /// <summary>Whether the figure's own words deny the thing ("chưa", "không"), other than inside a phrase.</summary>
    public bool IsDenied { get; private set; }

    /// <summary>Whether the figure states a change ("tăng 12%") or a share of a plan ("đạt 74% kế hoạch").</summary>
    public bool IsRelative { get; private set; }

    /// <summary>How far a phrase is at the nearest; null when it does not stand there.</summary>
    public double? DistanceOf(int phrase) => _distance[phrase] > 0 ? _distance[phrase] - 1 : null;

    /// <summary>What a phrase counts for, by its length and distance; 0 when it does not stand there.</summary>
    public double StrengthOf(int phrase) => _strength[phrase];

    /// <summary>Reads the words around a figure, in place of those before.</summary>
    public void Read(FigureContext context)
    {
        foreach (int phrase in _found)
        {
            _distance[phrase] = 0;
            _strength[phrase] = 0;
        }

        _found.Clear();
        _following.Clear();
        ReadOwn(context.Own);
        ReadBefore(context.Before);
        ReadAfter(context.After, context.Figure.Unit is null ? Distance.After : Distance.AfterNoun);
        AddAll(_lead.Of(context.Lead, this, Distance.Lead));
        AddAll(_requirement.Of(context.Requirement, this, Distance.Requirement));
        AddAll(_headings.Of(context.Headings, this, Distance.Heading));
        foreach (int phrase in _found)
        {
            _strength[phrase] = rules.WeightOf(phrase) * Distance.Weight(_distance[phrase] - 1);
        }
    }

    private void ReadOwn(string text)
    {
        Find(text);
        IsDenied = false;
        int explainedTo = 0;
        int explained = 0;
        foreach (PhraseHit hit in _hits)
        {
            IsDenied |= IsDenial(hit);
            Add(hit.Phrase, Distance.Own);
            explained += Math.Max(0, hit.End - Math.Max(hit.First, explainedTo));
            explainedTo = Math.Max(explainedTo, hit.End);
        }

        Unexplained = _words.Count(word => !word.IsNumber) - 1 - explained;
    }

    private bool IsDenial(PhraseHit hit) => rules.IsNegation(hit.Phrase) && !_hits.Exists(other => other.Covers(hit));

    private void ReadBefore(string text)
    {
        Find(text);
        IsRelative = false;
        bool inTable = text.Contains(NormalText.CellSeparator, StringComparison.Ordinal);
        foreach (PhraseHit hit in _hits)
        {
            bool next = hit.End == _words.Count - 1 && _words[^1].Border == Border.None;
            IsRelative |= next && rules.IsChange(hit.Phrase);
            IsDenied |= next && IsDenial(hit);
            Add(hit.Phrase, inTable ? Distance.Cell : Distance.Before + Between(hit.End, _words.Count - 1));
        }
    }

    private void ReadAfter(string text, double nearest)
    {
        Find(text);
        foreach (PhraseHit hit in _hits)
        {
            bool next = hit.First == 0 && _words[0].Border == Border.None;
            IsRelative |= next && rules.IsPlan(hit.Phrase);
            IsDenied |= next && IsDenial(hit);
            if (next)
            {
                _following.Add(hit.Phrase);
            }

            Add(hit.Phrase, nearest + Between(-1, hit.First));
        }
    }

    /// <summary>What lies between two words: the words from <paramref name="first"/> on, and the borders up to <paramref name="end"/>.</summary>
    private double Between(int first, int end)
    {
        double distance = 0;
        for (int i = Math.Max(first, 0); i < end; i++)
        {
            distance += Distance.Word + (_words[i].IsNumber ? Distance.Number : 0);
        }

        for (int i = Math.Max(first, 0); i <= end; i++)
        {
            distance += _words[i].Border switch { Border.Comma => Distance.Comma, Border.Sentence or Border.Line => Distance.Stop, _ => 0 };
        }

        return distance;
    }

    /// <summary>How far a phrase stands in lines that introduce the figure: those further up are farther, and so are words long before the end of a line.</summary>
    private double InLines(string text, PhraseHit hit)
    {
        int lines = text.AsSpan(0, _words[hit.First].Start).Count('\n');
        int words = 0;
        for (int i = hit.End; i < _words.Count && _words[i].Border < Border.Line; i++)
        {
            words++;
        }

        return (lines * Distance.Line) + (words * Distance.WordOfLine);
    }

    private void AddAll(List<(int Phrase, double Distance)> found)
    {
        foreach ((int phrase, double distance) in found)
        {
            Add(phrase, distance);
        }
    }

    private void Add(int phrase, double distance)
    {
        if (_distance[phrase] == 0)
        {
            _found.Add(phrase);
            _distance[phrase] = distance + 1;
        }
        else
        {
            _distance[phrase] = Math.Min(_distance[phrase], distance + 1);
        }
    }

    /// <summary>Finds phrases, those inside a compound left out: the "hồ sơ" of "hồ sơ sức khỏe" is none.</summary>
    private void Find(string text)
    {
        rules.Index.Find(text, _words, _hits);
        if (_hits.Exists(hit => rules.IsCompound(hit.Phrase)))
        {
            _hits.RemoveAll(hit => _hits.Exists(other => rules.IsCompound(other.Phrase) && other.Covers(hit)));
        }
    }

    /// <summary>A zone that many figures share: read once, as long as its text is the same.</summary>
    private sealed class Zone
    {
        private readonly List<(int Phrase, double Distance)> _found = [];
        private string _text = string.Empty;

        public List<(int Phrase, double Distance)> Of(string text, Evidence evidence, double nearest)
        {
            if (!ReferenceEquals(text, _text))
            {
                _text = text;
                _found.Clear();
                evidence.Find(text);
                foreach (PhraseHit hit in evidence._hits)
                {
                    _found.Add((hit.Phrase, nearest + evidence.InLines(text, hit)));
                }
            }

            return _found;
        }
    }
}
