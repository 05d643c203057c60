using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>RetrieveEntityRibbon</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class RetrieveEntityRibbonRequest : OrganizationRequest
{
    public RetrieveEntityRibbonRequest() => RequestName = "RetrieveEntityRibbon";

    /// <summary>Logical name of the table.</summary>
    public string EntityName
    {
        get => Parameters.TryGetValue("EntityName", out var value) ? (string)value : default;
        set => Parameters["EntityName"] = value;
    }

    public RibbonLocationFilters RibbonLocationFilter
    {
        get => Parameters.TryGetValue("RibbonLocationFilter", out var value) ? (RibbonLocationFilters)value : default;
        set => Parameters["RibbonLocationFilter"] = value;
    }
}
