using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Xunit;

namespace ErpIntegration.Tests.OfficialLane;

/// <summary>The sources of Plugins.Tests/FakeXrmEasy, compiled as far as that goes without FakeXrmEasy: against the framework, MSTest, the stand-in and the plug-ins as they were built.</summary>
public sealed class FakeXrmEasyTests
{
    // Each compared by hand with the public source of FakeXrmEasy 1.x (github.com/jordimontana82/fake-xrm-easy), the MIT edition. What is used beside them has to be compared first.
    private static readonly string[] Compared =
    [
        // XrmFakedContext
        "ExecutePluginWith", "GetDefaultPluginContext", "GetFakeTracingService", "GetOrganizationService", "Initialize",
        // XrmFakedPluginExecutionContext
        "CorrelationId", "InputParameters", "MessageName", "Mode", "OperationCreatedOn", "OrganizationId", "OrganizationName", "PreEntityImages", "Stage",
        // XrmFakedTracingService
        "DumpTrace",
    ];

    private static readonly string[] FrameworkAssemblies = ["mscorlib", "System", "System.Core", "System.Runtime.Serialization"];

    private static readonly Lazy<CSharpCompilation> Compilation = new(Compile);

    [Fact]
    public void Sources_WithoutFakeXrmEasy_MissNothingElse()
    {
        var errors = Compilation.Value.GetDiagnostics(TestContext.Current.CancellationToken).Where(found => found.Severity == DiagnosticSeverity.Error).ToList();

        Assert.NotEmpty(errors);
        Assert.All(errors, error =>
        {
            Assert.Equal(("CS0246", "FakedDataverse.cs"), (error.Id, Path.GetFileName(error.Location.SourceTree!.FilePath)));
            Assert.Matches("'(FakeXrmEasy|XrmFakedContext)'", error.ToString());
        });
    }

    [Fact]
    public void Sources_MembersOfFakeXrmEasy_AreThoseThatWereCompared()
        => Assert.Equal(Compared.Order(StringComparer.Ordinal), Compilation.Value.SyntaxTrees.SelectMany(MembersOfUnknownTypes).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> MembersOfUnknownTypes(SyntaxTree tree)
    {
        var model = Compilation.Value.GetSemanticModel(tree);
        return tree.GetRoot().DescendantNodes().OfType<MemberAccessExpressionSyntax>()
            .Where(access => model.GetTypeInfo(access.Expression).Type is IErrorTypeSymbol)
            .Select(access => access.Name.Identifier.Text);
    }

    private static CSharpCompilation Compile()
    {
        var framework = Lane.Metadata("FrameworkReferences");
        string[] assemblies =
        [
            .. FrameworkAssemblies.Select(name => Path.Combine(framework, name + ".dll")),
            .. Directory.GetFiles(Path.Combine(framework, "Facades"), "*.dll"),
            .. Directory.GetFiles(Lane.Metadata("MSTest"), "*.dll"),
            Lane.Metadata("StandIn"), Lane.Metadata("PluginsAssembly"), Lane.Metadata("CustomApisAssembly"),
        ];
        var sources = Directory.GetFiles(Path.Combine(Lane.Metadata("RepositoryRoot"), "Plugins.Tests", "FakeXrmEasy"), "*.cs");
        return CSharpCompilation.Create(
            "Plugins.FakeXrmEasy",
            sources.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), new CSharpParseOptions(LanguageVersion.Latest), file)),
            assemblies.Select(file => MetadataReference.CreateFromFile(file)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    }
}
