using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>ExportTranslation</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class ExportTranslationRequest : OrganizationRequest
{
    public ExportTranslationRequest() => RequestName = "ExportTranslation";

    /// <summary>Unique name of the solution.</summary>
    public string SolutionName
    {
        get => Parameters.TryGetValue("SolutionName", out var value) ? (string)value : default;
        set => Parameters["SolutionName"] = value;
    }
}
