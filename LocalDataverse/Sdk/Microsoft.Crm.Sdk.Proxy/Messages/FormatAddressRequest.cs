using System.Runtime.Serialization;
using Microsoft.Xrm.Sdk;

namespace Microsoft.Crm.Sdk.Messages;

/// <summary>Request of the <c>FormatAddress</c> message.</summary>
[DataContract(Namespace = "http://schemas.microsoft.com/crm/2011/Contracts")]
public sealed class FormatAddressRequest : OrganizationRequest
{
    public FormatAddressRequest() => RequestName = "FormatAddress";

    public string City
    {
        get => Parameters.TryGetValue("City", out var value) ? (string)value : default;
        set => Parameters["City"] = value;
    }

    public string Country
    {
        get => Parameters.TryGetValue("Country", out var value) ? (string)value : default;
        set => Parameters["Country"] = value;
    }

    public string Line1
    {
        get => Parameters.TryGetValue("Line1", out var value) ? (string)value : default;
        set => Parameters["Line1"] = value;
    }

    public string PostalCode
    {
        get => Parameters.TryGetValue("PostalCode", out var value) ? (string)value : default;
        set => Parameters["PostalCode"] = value;
    }

    public string StateOrProvince
    {
        get => Parameters.TryGetValue("StateOrProvince", out var value) ? (string)value : default;
        set => Parameters["StateOrProvince"] = value;
    }
}
