using System.Runtime.Serialization;

namespace ErpIntegration.Plugins.Events;

/// <summary>A postal address.</summary>
[DataContract]
public sealed class PostalAddress
{
    /// <summary>Name.</summary>
    [DataMember(Name = "name", Order = 0, EmitDefaultValue = false)]
    public string? Name { get; set; }

    /// <summary>First line.</summary>
    [DataMember(Name = "line1", Order = 1, EmitDefaultValue = false)]
    public string? Line1 { get; set; }

    /// <summary>Second line.</summary>
    [DataMember(Name = "line2", Order = 2, EmitDefaultValue = false)]
    public string? Line2 { get; set; }

    /// <summary>Third line.</summary>
    [DataMember(Name = "line3", Order = 3, EmitDefaultValue = false)]
    public string? Line3 { get; set; }

    /// <summary>Postal code.</summary>
    [DataMember(Name = "postalCode", Order = 4, EmitDefaultValue = false)]
    public string? PostalCode { get; set; }

    /// <summary>City.</summary>
    [DataMember(Name = "city", Order = 5, EmitDefaultValue = false)]
    public string? City { get; set; }

    /// <summary>State or province.</summary>
    [DataMember(Name = "stateOrProvince", Order = 6, EmitDefaultValue = false)]
    public string? StateOrProvince { get; set; }

    /// <summary>Country as it stands in the order: Dataverse has no code for it.</summary>
    [DataMember(Name = "country", Order = 7, EmitDefaultValue = false)]
    public string? Country { get; set; }
}
