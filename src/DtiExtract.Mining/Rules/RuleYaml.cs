using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace DtiExtract.Mining.Rules;

/// <summary>Opens the YAML of a rule file.</summary>
internal static class RuleYaml
{
    /// <summary>The mapping that the file holds; null, with a mistake in <paramref name="errors"/>, when it does not hold just one.</summary>
    /// <param name="file">The file's name, for mistakes.</param>
    /// <param name="yaml">Its text.</param>
    /// <param name="shape">What the file must hold, for the mistake.</param>
    /// <param name="errors">Takes the mistake.</param>
    public static YamlMappingNode? Open(string file, string yaml, string shape, ICollection<RuleError> errors)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents is [{ RootNode: YamlMappingNode root }])
            {
                return root;
            }

            errors.Add(new RuleError(file, 0, $"the file must hold {shape}"));
        }
        catch (YamlException e)
        {
            errors.Add(new RuleError(file, (int)e.Start.Line, e.Message));
        }

        return null;
    }
}
