using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>PublishXml</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class PublishXmlRequest : OrganizationRequest
{
    public PublishXmlRequest() => RequestName = "PublishXml";

    /// <summary>What to publish, as XML.</summary>
    public string ParameterXml
    {
        get => Parameters.TryGetValue("ParameterXml", out var value) ? (string)value : default;
        set => Parameters["ParameterXml"] = value;
    }
}
