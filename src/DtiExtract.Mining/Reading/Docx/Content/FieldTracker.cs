namespace DtiExtract.Mining.Reading.Docx.Content;

/// <summary>Tells the results of fields, which are text, from their codes, which are not. Fields stand inside fields.</summary>
/// <remarks>
/// A code never passes the end of its paragraph, so a tracker lives as long as one: a field that is never closed costs a
/// paragraph and not the rest of the report.
/// </remarks>
internal sealed class FieldTracker
{
    private readonly Stack<bool> _isResult = [];
    private int _codes;

    /// <summary>Whether what comes now belongs to the code of a field.</summary>
    public bool IsCode => _codes > 0;

    /// <summary>Takes note of <c>w:fldChar</c>.</summary>
    public void Pass(string? kind)
    {
        switch (kind)
        {
            case "begin":
                Open(isResult: false);
                break;
            case "separate" when Close():
                Open(isResult: true);
                break;
            case "end":
                Close();
                break;
        }
    }

    private void Open(bool isResult)
    {
        _isResult.Push(isResult);
        _codes += isResult ? 0 : 1;
    }

    private bool Close()
    {
        if (!_isResult.TryPop(out bool isResult))
        {
            return false;
        }

        _codes -= isResult ? 0 : 1;
        return true;
    }
}
