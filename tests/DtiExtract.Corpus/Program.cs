using DtiExtract.Corpus;

if (args is not [var folder] || !Directory.Exists(Path.Combine(folder, "source")))
{
    Console.Error.WriteLine("usage: DtiExtract.Corpus CORPUS-FOLDER   (builds every source/*.report of it)");
    return 2;
}

return new CorpusBuilder(folder, Console.Error).Build() ? 0 : 1;
