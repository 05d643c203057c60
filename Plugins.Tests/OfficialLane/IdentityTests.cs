using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using Xunit;

namespace ErpIntegration.Tests.OfficialLane;

/// <summary>What is built refers to the same assemblies in both lanes: to those that an assembly of Microsoft's, built against the real SDK, refers to.</summary>
public sealed class IdentityTests
{
    private static readonly Dictionary<string, string> Real = References(Lane.Metadata("ToolingConnector"));

    [Theory]
    [InlineData("PluginsAssembly")]
    [InlineData("CustomApisAssembly")]
    [InlineData("VerifyProgram")]
    public void References_OfWhatIsBuilt_AreThoseOfMicrosoftsOwnAssembly(string key)
    {
        var shared = References(Lane.Metadata(key)).Where(reference => Real.ContainsKey(reference.Key)).ToList();

        Assert.Contains(shared, reference => reference.Key == "Microsoft.Xrm.Sdk");
        Assert.Contains(shared, reference => reference.Key == "mscorlib");
        Assert.All(shared, reference => Assert.Equal(Real[reference.Key], reference.Value));
    }

    [Fact]
    public void Identity_OfTheStandIn_IsTheOneThatMicrosoftsOwnAssemblyAsksFor()
        => Assert.Equal(Real["Microsoft.Xrm.Sdk"], AssemblyName.GetAssemblyName(Lane.Metadata("StandIn")).FullName);

    private static Dictionary<string, string> References(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return metadata.AssemblyReferences.Select(handle => metadata.GetAssemblyReference(handle).GetAssemblyName()).ToDictionary(name => name.Name!, name => name.FullName, StringComparer.Ordinal);
    }
}
