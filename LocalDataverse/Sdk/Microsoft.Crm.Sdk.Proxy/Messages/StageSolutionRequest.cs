using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>StageSolution</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class StageSolutionRequest : OrganizationRequest
{
    public StageSolutionRequest() => RequestName = "StageSolution";

    /// <summary>The solution zip.</summary>
    public byte[] CustomizationFile
    {
        get => Parameters.TryGetValue("CustomizationFile", out var value) ? (byte[])value : default;
        set => Parameters["CustomizationFile"] = value;
    }
}
