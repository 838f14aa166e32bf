using DtiExtract.BadInputs;

if (args is not [var program, ..])
{
    Console.Error.WriteLine("usage: DtiExtract.BadInputs DTI.DLL [WORD...]   (tries every bad input whose name holds one of the words)");
    return 2;
}

Console.WriteLine("| Input | Exit code | Seconds | Memory of dti, MB | Memory of pdftotext, MB | Verdict |");
Console.WriteLine("|---|---:|---:|---:|---:|---|");
int failed = 0;
foreach (BadInput input in BadInputList.All.Where(input => args.Length == 1 || args[1..].Any(word => input.Name.Contains(word, StringComparison.OrdinalIgnoreCase))))
{
    Verdict verdict = Trial.Of(input, program);
    failed += verdict.Faults.Length > 0 ? 1 : 0;
    Console.WriteLine(verdict);
}

Console.WriteLine($"{failed} failed");
return failed == 0 ? 0 : 1;
