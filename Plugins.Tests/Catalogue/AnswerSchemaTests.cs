using System;
using System.IO;
using System.Linq;
using ErpIntegration.Tests.Documents;
using Xunit;

namespace ErpIntegration.Tests.Catalogue;

/// <summary>docs/schemas/answers has a schema for every response property that is JSON, and it says what the code says.</summary>
public sealed class AnswerSchemaTests
{
    public static TheoryData<string> Names => [.. AnswerSchema.All.Select(schema => schema.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Schema_OfAnAnswer_IsThatOfItsDataContract(string name)
    {
        var schema = AnswerSchema.All.Single(s => s.Name == name);
        if (Environment.GetEnvironmentVariable("UPDATE_DOCUMENTS") == "1")
        {
            Directory.CreateDirectory(AnswerSchema.Folder);
            File.WriteAllText(schema.File, schema.Text());
        }

        Assert.True(File.Exists(schema.File), $"docs/schemas/answers/{name}.json is missing; UPDATE_DOCUMENTS=1 writes it.");
        Assert.Equal(schema.Text(), File.ReadAllText(schema.File).ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Property_ThatIsJson_HasASchema() => Assert.Equal(
        RegisteredApi.All.SelectMany(api => api.Value.Properties.Where(property => property.EndsWith("Json", StringComparison.Ordinal)).Select(property => AnswerSchema.NameOf(api.Key, property))).Distinct().Order(StringComparer.Ordinal),
        Directory.EnumerateFiles(AnswerSchema.Folder).Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal));
}
