using System;
using System.Globalization;
using System.Linq;

namespace ErpIntegration.Erp.OData;

/// <summary>
/// A query of one of the ERP's entity sets in one company. The company always stands in the filter: without it the answer would depend on the default company of
/// whoever signs in. cross-company is needed for the filter to reach another company than that one.
/// </summary>
internal sealed class ODataQuery
{
    /// <summary>The property that names the company in nearly all entity sets.</summary>
    public const string Company = "dataAreaId";

    private readonly string _set;
    private readonly ODataFilter _filter;
    private readonly string[] _select;
    private readonly int? _top;

    /// <summary>Makes one.</summary>
    /// <param name="set">Name of the entity set.</param>
    /// <param name="company">The company (dataAreaId).</param>
    /// <param name="filter">What to look for; null for all of the company.</param>
    /// <param name="select">The properties to get.</param>
    /// <param name="top">The most rows to get; null for all.</param>
    /// <param name="companyProperty">The property that names the company.</param>
    /// <exception cref="ArgumentException">A name is no OData identifier, or no property is selected.</exception>
    public ODataQuery(string set, string company, ODataFilter? filter, string[] select, int? top = null, string companyProperty = Company)
    {
        if (select.Length == 0)
            throw new ArgumentException("A query names the properties it needs.", nameof(select));
        _set = ODataName.Check(set);
        _filter = ODataFilter.All(ODataFilter.Equal(companyProperty, company), filter);
        _select = select.Select(ODataName.Check).ToArray();
        _top = top;
    }

    /// <summary>Name of the entity set.</summary>
    public string Set => _set;

    /// <summary>The address below the ERP's root, percent-encoded.</summary>
    public string RelativeUrl => "data/" + ServiceRelativeUrl;

    /// <summary>The address below the service root, percent-encoded.</summary>
    public string ServiceRelativeUrl => string.Concat(
        _set,
        "?cross-company=true&$filter=",
        Uri.EscapeDataString(_filter.ToString()),
        "&$select=",
        string.Join(",", _select),
        _top is { } top ? "&$top=" + top.ToString(CultureInfo.InvariantCulture) : string.Empty);
}
