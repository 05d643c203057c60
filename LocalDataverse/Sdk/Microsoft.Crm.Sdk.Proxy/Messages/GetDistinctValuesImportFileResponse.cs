using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Answer of the <c>GetDistinctValuesImportFile</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class GetDistinctValuesImportFileResponse : OrganizationResponse
{
    public string[] Values => Results.TryGetValue("Values", out var value) ? (string[])value : default;
}
