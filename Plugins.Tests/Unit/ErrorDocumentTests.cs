using System;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using ErpIntegration.Errors;
using Xunit;

namespace ErpIntegration.Tests.Unit;

public sealed class ErrorDocumentTests
{
    [Fact]
    public void Document_EveryCode_HasOneRow()
    {
        var documents = typeof(ErrorDocumentTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Documents").Value!;
        var codes = File.ReadLines(Path.Combine(documents, "errors.md")).Where(line => line.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(line[2])).Select(line => line[2..6]);

        Assert.Equal(Enum.GetValues<ErrorCode>().Where(code => code != ErrorCode.None).Select(code => ((int)code).ToString(CultureInfo.InvariantCulture)), codes);
    }
}
