using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>GetHeaderColumnsImportFile</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetHeaderColumnsImportFileResponse : OrganizationResponse
{
    /// <summary>Columns to return.</summary>
    public string[] Columns => Results.TryGetValue("Columns", out var value) ? (string[])value : default;
}
