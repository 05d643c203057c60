using System.Linq;
using Microsoft.Xrm.Sdk;

namespace ErpIntegration.Plugins.Events;

/// <summary>The columns in which a table keeps an address.</summary>
internal sealed class AddressColumns
{
    private readonly string? _name;
    private readonly string _line1;
    private readonly string _line2;
    private readonly string _line3;
    private readonly string _postalCode;
    private readonly string _city;
    private readonly string _stateOrProvince;
    private readonly string _country;

    /// <summary>Makes one.</summary>
    /// <param name="name">Name of the addressee; null where the table has no such column.</param>
    /// <param name="line1">First line.</param>
    /// <param name="line2">Second line.</param>
    /// <param name="line3">Third line.</param>
    /// <param name="postalCode">Postal code.</param>
    /// <param name="city">City.</param>
    /// <param name="stateOrProvince">State or province.</param>
    /// <param name="country">Country.</param>
    public AddressColumns(string? name, string line1, string line2, string line3, string postalCode, string city, string stateOrProvince, string country)
    {
        _name = name;
        _line1 = line1;
        _line2 = line2;
        _line3 = line3;
        _postalCode = postalCode;
        _city = city;
        _stateOrProvince = stateOrProvince;
        _country = country;
    }

    /// <summary>The columns, for a query.</summary>
    public string[] All => new[] { _name, _line1, _line2, _line3, _postalCode, _city, _stateOrProvince, _country }.OfType<string>().ToArray();

    /// <summary>The address; null where all of it is empty.</summary>
    public PostalAddress? Read(Entity row)
    {
        if (!All.Any(column => row.GetAttributeValue<string>(column) is { Length: > 0 }))
            return null;
        return new PostalAddress
        {
            Name = _name is null ? null : row.GetAttributeValue<string>(_name),
            Line1 = row.GetAttributeValue<string>(_line1),
            Line2 = row.GetAttributeValue<string>(_line2),
            Line3 = row.GetAttributeValue<string>(_line3),
            PostalCode = row.GetAttributeValue<string>(_postalCode),
            City = row.GetAttributeValue<string>(_city),
            StateOrProvince = row.GetAttributeValue<string>(_stateOrProvince),
            Country = row.GetAttributeValue<string>(_country),
        };
    }
}
