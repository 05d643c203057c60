namespace LocalDataverse.Engine.Tests.Support;

/// <summary>Makes what tests begin with. A new organisation is thousands of rows; a copy of one is there in a hundredth of a second.</summary>
internal static class BareOrganization
{
    /// <summary>Makes a new organisation and gives what it is.</summary>
    public static OrganizationTemplate Make(OrganizationOptions options)
    {
        var organization = Organization.Open(options);
        try
        {
            return organization.Snapshot();
        }
        finally
        {
            organization.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }
}
