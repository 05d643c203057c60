namespace ErpIntegration.Tables;

/// <summary>Names of the platform's table of tasks (not <see cref="System.Threading.Tasks.Task"/>).</summary>
internal static class ActivityTask
{
    /// <summary>Logical name of the table.</summary>
    public const string Table = "task";

    /// <summary>What to do.</summary>
    public const string Subject = "subject";

    /// <summary>Details.</summary>
    public const string Description = "description";

    /// <summary>The record it is about.</summary>
    public const string RegardingObjectId = "regardingobjectid";

    /// <summary>Who has to do it.</summary>
    public const string OwnerId = "ownerid";

    /// <summary>Longest subject.</summary>
    public const int SubjectLength = 200;

    /// <summary>Longest description.</summary>
    public const int DescriptionLength = 2000;
}
