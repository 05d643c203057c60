namespace LocalDataverse.Engine.Metadata;

/// <summary>Who owns the rows of a table; values of the platform's OwnershipTypes.</summary>
public enum OwnershipType
{
    /// <summary>Nobody: intersect and most platform tables.</summary>
    None = 0,
    /// <summary>A user or team: ownerid, owningbusinessunit, owninguser, owningteam.</summary>
    UserOwned = 1,
    /// <summary>A business unit.</summary>
    BusinessOwned = 4,
    /// <summary>The organisation: organizationid.</summary>
    OrganizationOwned = 8,
}
